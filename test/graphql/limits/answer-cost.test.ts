import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { answerCost } from '../../../src/graphql/limits/answer-cost.js';
import { analysisOf } from '../../support/contract.js';
import { freshDatabase } from '../../support/database.js';
import { engineOver, type SeededEngine } from '../../support/seeded-engine.js';
import { expectAllowed, refusal } from './refusal.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = engineOver(await freshDatabase());
});

afterAll(async () => {
  await atlas.database.close();
});

describe('the cost of an answer, before the database', () => {
  it('counts the cost of pages within pages, with the variables', async () => {
    const query = `query ($n: Int) {
      regions(first: $n) { nodes { funds(first: $n) { nodes { regions(first: $n) { nodes { id } } } } } }
    }`;
    // A value each: an id and its node at the bottom, a node and its connection above.
    expect(await refusal(atlas, query, { n: 100 })).toEqual({
      message:
        "The operation's cost is 2020202, but may be at most 1000000. Ask for smaller pages (`first`).",
      code: 'OPERATION_TOO_LARGE',
      limit: 'cost',
      found: 2 * 100 ** 3 + 2 * 100 ** 2 + 2 * 100 + 2,
      maximum: 1_000_000,
    });
    expectAllowed(atlas, query, { n: 10 });
  });

  it.each([
    [
      'of a search',
      `{ search(text: "a", first: 100) { edges { node { ... on Entity {
        claims(first: 90) { nodes { subject { claims(first: 90) { nodes { id } } } } } } } } } }`,
    ],
    [
      'of groups',
      `{ companiesAggregate(groupBy: regions, first: 100) { nodes { entity {
        claims(first: 90) { nodes { subject { claims(first: 90) { nodes { id } } } } } } } } }`,
    ],
    [
      'of paths',
      `{ paths(from: "park:a", to: "park:b", first: 100) { nodes {
        claims(first: 90) { nodes { subject { claims(first: 90) { nodes { id } } } } } } } }`,
    ],
  ])('counts the cost %s by their size', async (_, query) => {
    expect(await refusal(atlas, query)).toMatchObject({ limit: 'cost' });
    expectAllowed(atlas, query.replaceAll('first: 90', 'first: 5'));
  });

  it('counts the cost of each alias, though the statement reads what they share once', async () => {
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, i) => `a${i}: regions(first: 100) { ...R }`).join(' ');
    const shared = `fragment R on RegionConnection { nodes { funds(first: 100) { nodes { id name } } } }`;
    expectAllowed(atlas, `{ ${aliases(30)} } ${shared}`);
    expect(await refusal(atlas, `{ ${aliases(40)} } ${shared}`)).toMatchObject({ limit: 'cost' });
  });

  it.each([
    // Query, a claim connection and its claim; three quotes, each with its words.
    ['a list without pages', '{ claims(first: 1) { nodes { evidence { quote } } } }', 1 + (1 + (1 + 3 * 2))],
    // Query; a hundred regions' money, each with its amount.
    ['the rows of a file', '{ fundingByRegion { amount } }', 1 + 100 * 2],
    // Query; a hundred rows, each with ten funds and their ids.
    ['a list within a row', '{ fundingByRegion { funds { id } } }', 1 + 100 * (1 + 10 * 2)],
    // Query, what the field's computation costs, the record, and as many entries as were asked for.
    [
      'a list within a page',
      '{ lessons(region: "x", first: 7) { nodes { derived } } }',
      1 + 500 + (1 + 7 * 2),
    ],
    // Query, the record, as many rows as were asked for, ten cells in each and ten figures in those.
    [
      'lists within the rows of a page',
      '{ comparison(regions: ["x"], first: 7) { rows { cells { figures { number } } } } }',
      1 + (1 + 7 * (1 + 10 * (1 + 10 * 2))),
    ],
    // Query, a fund connection and its fund; the size and two of its members.
    ['a value', '{ funds(first: 1) { nodes { size { amount currency } } } }', 1 + (1 + (1 + (1 + 2)))],
    // Query, a connection, its edge with a node, its id, and three claims with an id each.
    [
      'an edge',
      '{ region(id: "x") { funds(first: 1) { edges { node { id } claims { id } } } } }',
      1 + (1 + (1 + (1 + (1 + 1) + 3 * 2))),
    ],
  ])('is a value each, with a length assumed for what has no pages: %s', (_, query, cost) => {
    expect(answerCost(analysisOf(query).shape)({})).toBe(cost);
  });
});
