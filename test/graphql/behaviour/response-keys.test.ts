import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readCypherFiles } from '../../../src/graphql/compile/cypher-file.js';
import type { Database } from '../../../src/neo4j/database.js';
import { freshDatabase } from '../../support/database.js';
import { engineOver, type SeededEngine } from '../../support/seeded-engine.js';
import { lettersOf, rawAnswer } from '../properties/raw-answer.js';

let database: Database;
let atlas: SeededEngine;

beforeAll(async () => {
  database = await freshDatabase();
  await database.run(`
    CREATE (fund:Entity:Fund {id: 'fund:a', name: '甲', sizeAmount: 1.0, sizeCurrency: 'CNY', sizeText: '1元'})
    CREATE (region:Entity:Region {id: 'region:110000', code: '110000', name: '北京市', level: 'PROVINCE'})
    CREATE (:Entity:Problem {id: 'problem:a', name: '难'})
    CREATE (fund)-[:SUPPORTS {basis: 'STATED', modality: 'ACTUAL', claimIds: []}]->(region)`);
  atlas = engineOver(database);
});

afterAll(async () => {
  await database.close();
});

/** A field named so would set what an object inherits from, and be lost. */
describe('the response key __proto__', () => {
  it.each([
    ['the query', '{ __proto__: region(code: "110000") { id } other: __typename }'],
    ['a node', '{ region(code: "110000") { __proto__: id name } }'],
    ['a node of nodes', '{ region(code: "110000") { __proto__: funds { nodes { __proto__: name } } } }'],
    ['a value', '{ fund(id: "fund:a") { __proto__: size { __proto__: amount text } } }'],
    ['a page', '{ regions { __proto__: nodes { id } totalCount } }'],
    ['its page info', '{ regions { pageInfo { __proto__: hasNextPage endCursor } } }'],
    [
      'an edge',
      '{ region(code: "110000") { funds { edges { __proto__: basis node { id } } again: edges { __proto__: node { id } } } } }',
    ],
    ['a record', '{ responseMatrix { __proto__: answered cells { __proto__: by } } }'],
    ['a type', '{ node(id: "fund:a") { __proto__: __typename ... on Fund { id } } }'],
  ])('stands in %s as graphql-js has it', async (_where, text) => {
    const { model } = atlas.engine;
    const { row, fast, reference } = await rawAnswer(
      atlas.engine,
      readCypherFiles('cypher/fields', model),
      database,
      { text, variables: {}, language: 'ZH' },
    );
    const expected = lettersOf(await reference(row));
    expect(expected).toContain('"__proto__": ');
    expect(lettersOf(fast(row))).toBe(expected);
    expect(lettersOf(await atlas.ask(text))).toBe(expected);
  });
});
