// Apollo Server with resolvers written by hand: a statement a field and level, batched by DataLoader. It serves the
// part of our own schema that the questions need, so that it is asked the same operations.
import { readFileSync } from 'node:fs';

import { makeExecutableSchema } from '@graphql-tools/schema';
import DataLoader from 'dataloader';

import { pathTypes } from '../operations/paths.mjs';
import { searchRows } from '../operations/search.mjs';
import { serveWithApollo } from './apollo.mjs';
import { openDriver, read } from './serve.mjs';

const driver = openDriver();
const typeDefs = readFileSync(new URL('dataloader.graphql', import.meta.url), 'utf8');

/** Rows of a statement without a batch: root fields. */
async function rows(statement, parameters) {
  return (await read(driver, statement, parameters)).map((record) => record.toObject());
}

/** A loader for a field with certain arguments: `$ids` are the parents, a row is a parent's `id` and its `value`. */
function batched(statement, fallback) {
  return (parent, args, { loaders }) => {
    const key = `${statement}|${JSON.stringify(args)}`;
    let loader = loaders.get(key);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = new Map((await rows(statement, { ids, ...args })).map(({ id, value }) => [id, value]));
        return ids.map((id) => found.get(id) ?? fallback);
      });
      loaders.set(key, loader);
    }
    return loader.load(parent.id);
  };
}

const each = (owner) => `UNWIND $ids AS id MATCH (owner:${owner} {id: id})`;

/** The nodes at the other end of a relationship, by id; `$first` of them. */
function related(owner, pattern, { where = '' } = {}) {
  const load = batched(
    `${each(owner)}
     CALL (owner) { MATCH (owner)${pattern} ${where} WITH node ORDER BY node.id LIMIT toInteger($first)
       RETURN collect(properties(node)) AS value }
     RETURN id, value`,
    [],
  );
  const count = batched(`${each(owner)} RETURN id, COUNT { (owner)${pattern} ${where} } AS value`, 0);
  return (parent, { first = 20, where: filter, ...args }, context) => ({
    nodes: () => load(parent, { first, amount: filter?.size?.amount?.gte ?? null, ...args }, context),
    totalCount: () => count(parent, { amount: filter?.size?.amount?.gte ?? null }, context),
  });
}

const money = (name) => (node) =>
  node[`${name}Amount`] === undefined
    ? null
    : {
        amount: node[`${name}Amount`],
        currency: node[`${name}Currency`],
        comparator: node[`${name}Comparator`],
        text: node[`${name}Text`],
      };
const date = (name) => (node) =>
  node[`${name}Edtf`] === undefined ? null : { edtf: node[`${name}Edtf`], text: node[`${name}Text`] };
const name = (node) => node.name ?? null;

const edgesOfFunds = batched(
  `${each('Entity')}
   CALL (owner) { MATCH (owner)<-[supports:SUPPORTS]-(node:Fund) WITH supports, node ORDER BY node.id LIMIT toInteger($first)
     RETURN collect({node: properties(node), basis: supports.basis, modality: supports.modality,
       claimIds: supports.claimIds}) AS value }
   RETURN id, value`,
  [],
);
const funds = related('Entity', '<-[:SUPPORTS]-(node:Fund)', {
  where: 'WHERE $amount IS NULL OR node.sizeAmount >= $amount',
});
const claimById = batched(
  'UNWIND $ids AS id MATCH (claim:Claim {id: id}) RETURN id, properties(claim) AS value',
  null,
);

const resolvers = {
  Query: {
    fund: async (_, { id }) =>
      (await rows('MATCH (fund:Entity:Fund {id: $id}) RETURN properties(fund) AS fund', { id }))[0]?.fund,
    region: async (_, { code }) =>
      (await rows('MATCH (region:Region {code: $code}) RETURN properties(region) AS region', { code }))[0]
        ?.region,
    regions: (_, { where, first = 20 }) => ({
      async nodes() {
        const codes = where.code?.in ?? null;
        const amount = where.funds?.some.size.amount.gte ?? null;
        const statement =
          codes === null
            ? `MATCH (region:Region) WHERE region.id IS NOT NULL AND region.level = $level
               AND EXISTS { MATCH (region)<-[:SUPPORTS]-(fund:Fund) WHERE fund.sizeAmount >= $amount }`
            : 'MATCH (region:Region) WHERE region.code IN $codes';
        const found = await rows(
          `${statement} WITH region ORDER BY region.id LIMIT toInteger($first) RETURN properties(region) AS region`,
          { codes, amount, first, level: where.level?.eq ?? null },
        );
        return found.map(({ region }) => region);
      },
    }),
    async fundsAggregate(_, { where }) {
      const [{ count, size }] = await rows(
        `MATCH (:Region {code: $code})<-[:SUPPORTS]-(fund:Fund)
         RETURN count(fund) AS count, {count: count(fund.sizeAmount), sum: {value: sum(fund.sizeAmount)},
           min: {value: min(fund.sizeAmount)}, max: {value: max(fund.sizeAmount)}} AS size`,
        { code: where.regions.some.code.eq },
      );
      return { nodes: [{ count, size: size.count === 0 ? [] : [size] }] };
    },
    async paths(_, parameters) {
      const found = await rows(
        `MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
         MATCH path = allShortestPaths((from)-[${pathTypes}*..6]-(to))
         WITH path WHERE length(path) <= $maxLength
         WITH path ORDER BY [node IN nodes(path) | node.id] LIMIT toInteger($first)
         RETURN length(path) AS length, [node IN nodes(path) | properties(node)] AS nodes,
           [step IN relationships(path) | {type: type(step), basis: step.basis, from: {id: startNode(step).id},
             to: {id: endNode(step).id}}] AS steps`,
        parameters,
      );
      return found;
    },
    async search(_, { text, first }) {
      const [found] = await rows(
        `${searchRows().replaceAll('[0..$first]', '[0..toInteger($first)]')}
         RETURN size(found) AS totalCount, [edge IN edges | {matched: edge.matched, node: properties(edge.node)}] AS edges`,
        { text, first, after: null },
      );
      return found;
    },
  },
  Region: {
    name,
    async funds(region, args, context, info) {
      const connection = funds(region, args, context, info);
      return { ...connection, edges: () => edgesOfFunds(region, { first: args.first ?? 20 }, context) };
    },
    policies: related('Entity', '<-[:APPLIES_TO]-(node:Policy)'),
    children: related('Entity', '<-[:PART_OF]-(node:Region)'),
  },
  FundEdge: {
    claims: (edge, _, context) => Promise.all(edge.claimIds.map((id) => claimById({ id }, {}, context))),
  },
  Fund: {
    name,
    size: money('size'),
    sponsors: related('Entity', '<-[:SPONSORS]-(node:Company)'),
    claims: related('Entity', '<-[:SUBJECT|OBJECT]-(node:Claim)'),
  },
  Policy: {
    name,
    issuedOn: date('issuedOn'),
    measures: related('Entity', '-[:CONTAINS]->(node:Measure)'),
  },
  Measure: {
    name,
    cap: money('cap'),
    problems: related('Entity', '-[:ADDRESSES]->(node:Problem)'),
  },
  Claim: {
    validTime: date('validTime'),
    evidence: batched(
      `${each('Claim')}
       CALL (owner) { MATCH (owner)-[:EVIDENCE]->(node:Evidence) WITH node ORDER BY node.start
         RETURN collect(properties(node)) AS value }
       RETURN id, value`,
      [],
    ),
  },
  Evidence: {
    document: batched(
      `${each('Evidence')} MATCH (owner)-[:IN_DOCUMENT]->(node:Document) RETURN id, properties(node) AS value`,
      null,
    ),
  },
  Company: { name },
  Problem: { name },
  Document: { name },
  PathNode: { name },
  SearchNode: {
    __resolveType: ({ name }) => (name === undefined ? 'Claim' : 'AnyEntity'),
  },
  AnyEntity: { name },
  Entity: { __resolveType: () => 'AnyEntity' },
};

const schema = makeExecutableSchema({
  typeDefs,
  resolvers,
  resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
});
await serveWithApollo({ schema, context: () => ({ loaders: new Map() }), stop: () => driver.close() });
