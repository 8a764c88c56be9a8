import { readFileSync } from 'node:fs';

import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { compileOperation } from '../../../src/graphql/compile/compile-operation.js';
import { readCypherFiles } from '../../../src/graphql/compile/cypher-file.js';
import { readModel } from '../../../src/graphql/model/read-model.js';
import { analyseOperation } from '../../../src/graphql/operation/analyse-operation.js';
import { deriveSchema } from '../../../src/graphql/schema/derive-schema.js';

const sdl = readFileSync('schema.graphql', 'utf8');
const model = readModel(sdl);
const { schema } = deriveSchema(sdl, model);
const files = readCypherFiles('cypher/fields', model);

/** The statement of an operation. */
function statementOf(query: string): string {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`expected one operation, but got ${query}`);
  const analysis = analyseOperation({
    model,
    schema,
    operation,
    fragments: new Map(),
    variables: {},
    language: 'ZH',
  });
  return compileOperation(model, files, analysis).text ?? '';
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((others) => [item, ...others]),
  );
}

const region = (inner: string): string => `{ region(code: "110000") { ${inner} } }`;

/** Fields of one name, whose arguments differ in values. */
const ALIASES: Record<
  string,
  { readonly fields: readonly string[]; readonly within: (inner: string) => string }
> = {
  'what is asked of the nodes': {
    fields: [
      'a: funds(first: 1) { nodes { id } }',
      'b: funds(first: 2) { nodes { id name } }',
      'c: funds(first: 3) { nodes { id size { text } } }',
      'd: funds(first: 4) { nodes { id size { amount text } } }',
    ],
    within: region,
  },
  'pages, counts and cursors': {
    fields: [
      'a: funds(first: 1) { nodes { id } }',
      'b: funds(first: 2) { totalCount }',
      'c: funds(first: 3) { nodes { id } totalCount }',
      'd: funds(first: 4) { pageInfo { endCursor } nodes { id } }',
    ],
    within: region,
  },
  'what is asked of the edges': {
    fields: [
      'a: funds(first: 1) { edges { basis node { id } } }',
      'b: funds(first: 2) { edges { modality node { id } } }',
      'c: funds(first: 3) { edges { claims { id } node { id } } }',
      'd: funds(first: 4) { edges { claims { id basis } node { id } } }',
      'e: funds(first: 5) { edges { via { id } node { id } } }',
    ],
    within: region,
  },
  'directions of an order': {
    fields: [
      'a: funds(orderBy: [{ size: DESC }]) { nodes { id } }',
      'b: funds(orderBy: [{ size: ASC }]) { nodes { id } }',
      'c: funds(orderBy: [{ size: DESC }], first: 3) { nodes { id } }',
      'd: funds(orderBy: [{ size: ASC }], first: 3) { nodes { id } }',
    ],
    within: region,
  },
  'what becomes of exceptions': {
    fields: [
      'a: problems(hereOrAbove: true, exceptions: ONLY) { nodes { id } }',
      'b: problems(hereOrAbove: true, exceptions: IGNORE) { nodes { id name } }',
      'c: children(where: { problems: { hereOrAbove: true, exceptions: ONLY, some: {} } }) { nodes { id } }',
      'd: children(where: { problems: { hereOrAbove: true, exceptions: APPLY, some: {} } }) { nodes { id } }',
    ],
    within: region,
  },
  'orders by how many there are': {
    fields: [
      'a: children(orderBy: [{ funds: { count: DESC } }]) { nodes { id } }',
      'b: children(orderBy: [{ funds: { count: ASC } }]) { nodes { id } }',
      'c: children(orderBy: [{ parks: { count: ASC } }]) { nodes { id } }',
    ],
    within: region,
  },
  groups: {
    fields: [
      'a: fundsAggregate(groupBy: kind) { nodes { key count } }',
      'b: fundsAggregate(groupBy: modality) { nodes { key count } }',
      'c: fundsAggregate(groupBy: kind, duplicates: LEAVE_OUT) { nodes { key count } }',
    ],
    within: (inner) => `{ ${inner} }`,
  },
  exceptions: {
    fields: [
      'a: problems(hereOrAbove: true) { nodes { id } }',
      'b: problems(hereOrAbove: true, exceptions: IGNORE) { nodes { id } }',
      'c: problems(hereOrAbove: true, exceptions: ONLY) { nodes { id } }',
    ],
    within: region,
  },
  'conditions in the order in which they are written': {
    fields: [
      'a: funds(where: { kind: { eq: DIRECT }, modality: { eq: PLANNED } }) { nodes { id } }',
      'b: funds(where: { modality: { eq: ACTUAL }, kind: { eq: JOINT } }) { nodes { id } }',
      'c: funds(where: { modality: { in: [ACTUAL] }, kind: { eq: JOINT } }) { nodes { id } }',
    ],
    within: region,
  },
  'what is further below': {
    fields: [
      'a: funds(first: 1) { nodes { x: parks(first: 1) { nodes { id } } y: parks(first: 2) { nodes { name } } } }',
      'b: funds(first: 2) { nodes { x: parks(first: 1) { nodes { id } } y: parks(first: 2) { totalCount } } }',
      'c: funds(first: 3) { nodes { y: parks(first: 1) { totalCount } x: parks(first: 2) { nodes { id } } } }',
    ],
    within: region,
  },
  'lists without pages': {
    fields: [
      'a: fundingByRegion(level: CITY) { amount }',
      'b: fundingByRegion(level: PROVINCE) { amount claims { id } }',
      'c: fundingByRegion(level: DISTRICT) { funds { id } }',
    ],
    within: (inner) => `{ ${inner} }`,
  },
};

/** docs/decisions/0002: the order of fields and the values of arguments do not make another statement. */
describe('a statement', () => {
  it.each(Object.entries(ALIASES))(
    'is one whatever the order of aliases that differ in %s',
    (_what, { fields, within }) => {
      const texts = permutations(fields).map((some) => statementOf(within(some.join(' '))));
      expect(new Set(texts).size).toBe(1);
    },
  );

  it('is one whatever the values that stand with aliases', () => {
    const of = (a: string, b: string) =>
      statementOf(`{ a: regions(where: ${a}) { nodes { id } } b: regions(where: ${b}) { nodes { name } } }`);
    const [one, other] = ['{ level: { eq: CITY } }', '{ level: { eq: PROVINCE } }'] as const;
    expect(of(one, other)).toBe(of(other, one));
    const [first, second] = ['{ code: { eq: "1" } }', '{ code: { eq: "2" } }'] as const;
    expect(of(first, second)).toBe(of(second, first));
  });

  it('is another where an order or a group is another', () => {
    const ordered = (direction: string) =>
      statementOf(`{ funds(orderBy: [{ size: ${direction} }]) { nodes { id } } }`);
    expect(ordered('ASC')).not.toBe(ordered('DESC'));
  });
});
