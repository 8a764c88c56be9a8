import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createComputations } from '../../../src/analytics/computations.js';
import { readConfig } from '../../../src/config.js';
import { createEngine, type Engine } from '../../../src/graphql/engine.js';
import type { Database } from '../../../src/neo4j/database.js';
import { freshDatabase } from '../../support/database.js';
import { validDocument } from '../../support/seeded-engine.js';

/** More than the 1,000 relationships from which on `Query.neighbourhood.cypher` reads an entity as a hub. */
const COMPANIES = 1_200;

let database: Database;
let engine: Engine;

beforeAll(async () => {
  database = await freshDatabase();
  // Two hubs that are tied to each other and to all companies; every seventh company cooperates with the next.
  await database.run(
    `CREATE (here:Entity:Region {id: 'region:110112', name: '通州区', nameEn: 'Tongzhou', aliases: []})
     CREATE (city:Entity:Region {id: 'region:110000', name: '北京市', nameEn: 'Beijing', aliases: []})
     CREATE (here)-[:PART_OF {claimIds: [], reference: true}]->(city)
     CREATE (city)-[:SUPPORTS {claimIds: ['claim:a:1'], basis: 'STATED', modality: 'ACTUAL'}]->(here)
     WITH here, city
     UNWIND range(1, $companies) AS number
     CREATE (company:Entity:Company {id: 'company:' + right('000' + toString(number), 4), name: '公司' + toString(number), nameEn: 'Company ' + toString(number), aliases: []})
     CREATE (company)-[:LOCATED_IN {claimIds: ['claim:a:2'], basis: 'STATED', modality: 'ACTUAL'}]->(here)
     CREATE (city)-[:SUPPORTS {claimIds: ['claim:a:3'], basis: 'INFERRED', modality: 'PLANNED'}]->(company)
     CREATE (:Claim {id: 'claim:a:' + toString(number + 3)})-[:SUBJECT]->(company)`,
    { companies: COMPANIES },
  );
  await database.run(
    `MATCH (company:Company)
     WITH company ORDER BY company.id
     WITH collect(company) AS companies
     UNWIND range(0, size(companies) - 2, 7) AS place
     WITH companies[place] AS one, companies[place + 1] AS next
     CREATE (one)-[:COOPERATES_WITH {claimIds: ['claim:a:4'], basis: 'STATED', modality: 'ACTUAL'}]->(next)`,
  );
  engine = createEngine({
    database,
    schemaFile: 'schema.graphql',
    fieldsDir: 'cypher/fields',
    computations: createComputations(readConfig({}).gds),
  });
});

afterAll(async () => {
  await database.close();
});

async function around(args: string): Promise<unknown> {
  const text = `{ neighbourhood(${args}) {
    totalCount exact hops nodes { node { id } hops degree }
    edges { from { id } type to { id } basis reference }
    groups { hops type direction entityType count shown }
  } }`;
  const { data, errors } = await engine.execute({ document: validDocument(engine, text) });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.['neighbourhood']));
}

const TONGZHOU = 'region:110112';
const BEIJING = 'region:110000';
const company = (number: number): string => `company:${String(number).padStart(4, '0')}`;

describe('the neighbourhood of a hub', () => {
  it('counts all, shows the best connected, and ties those together: hubs too', async () => {
    expect(await around(`id: "${TONGZHOU}", first: 3`)).toEqual({
      totalCount: COMPANIES + 1,
      exact: true,
      hops: 1,
      nodes: [
        // All companies and Tongzhou; that Tongzhou is a part of it comes from the tree alone.
        { node: { id: BEIJING }, hops: 1, degree: COMPANIES + 1 },
        { node: { id: company(1) }, hops: 1, degree: 3 },
        { node: { id: company(2) }, hops: 1, degree: 3 },
      ],
      edges: [
        { from: company(1), type: 'COOPERATES_WITH', to: company(2), basis: 'STATED' },
        { from: company(1), type: 'LOCATED_IN', to: TONGZHOU, basis: 'STATED' },
        { from: company(2), type: 'LOCATED_IN', to: TONGZHOU, basis: 'STATED' },
        { from: BEIJING, type: 'SUPPORTS', to: company(1), basis: 'INFERRED' },
        { from: BEIJING, type: 'SUPPORTS', to: company(2), basis: 'INFERRED' },
        { from: BEIJING, type: 'SUPPORTS', to: TONGZHOU, basis: 'STATED' },
        { from: TONGZHOU, type: 'PART_OF', to: BEIJING, basis: null },
      ].map(({ from, type, to, basis }) => ({
        from: { id: from },
        type,
        to: { id: to },
        basis,
        reference: type === 'PART_OF',
      })),
      groups: [
        { hops: 1, type: 'LOCATED_IN', direction: 'IN', entityType: 'Company', count: COMPANIES, shown: 2 },
        { hops: 1, type: 'PART_OF', direction: 'OUT', entityType: 'Region', count: 1, shown: 1 },
        { hops: 1, type: 'SUPPORTS', direction: 'IN', entityType: 'Region', count: 1, shown: 1 },
      ],
    });
  });

  it('is what is left of it where relationships are chosen', async () => {
    const found = await around(`id: "${BEIJING}", first: 2, basis: [INFERRED], direction: OUT`);
    expect(found).toMatchObject({
      totalCount: COMPANIES,
      nodes: [{ node: { id: company(1) } }, { node: { id: company(2) } }],
      groups: [{ type: 'SUPPORTS', direction: 'OUT', entityType: 'Company', count: COMPANIES, shown: 2 }],
    });
  });

  it('is counted from what is next to it, too', async () => {
    const found = await around(`id: "${company(3)}", hops: 2, first: 4`);
    expect(found).toMatchObject({
      // The two hubs, and what is around them.
      totalCount: COMPANIES + 1,
      hops: 2,
      nodes: [
        { node: { id: BEIJING }, hops: 1 },
        { node: { id: TONGZHOU }, hops: 1 },
        { node: { id: company(1) }, hops: 2 },
        { node: { id: company(2) }, hops: 2 },
      ],
      groups: [
        { hops: 1, type: 'LOCATED_IN', direction: 'OUT', entityType: 'Region', count: 1, shown: 1 },
        { hops: 1, type: 'SUPPORTS', direction: 'IN', entityType: 'Region', count: 1, shown: 1 },
        {
          hops: 2,
          type: 'LOCATED_IN',
          direction: 'IN',
          entityType: 'Company',
          count: COMPANIES - 1,
          shown: 2,
        },
        {
          hops: 2,
          type: 'SUPPORTS',
          direction: 'OUT',
          entityType: 'Company',
          count: COMPANIES - 1,
          shown: 2,
        },
      ],
    });
  });
});
