import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { validDocument } from '../../support/seeded-engine.js';
import { compareAnswers } from './compare-answers.js';
import { createWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

afterAll(async () => {
  await world.database.close();
});

/** What the engine answers, after it was held against the oracle. */
async function ask(text: string): Promise<Record<string, unknown>> {
  validDocument(world.engine, text);
  const { actual, expected } = await compareAnswers(world, { text, variables: {} }, 'ZH', new Map());
  expect(actual).toEqual(expected);
  return (actual as { data: Record<string, unknown> }).data;
}

const ids = (list: unknown): unknown[] => (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id);

describe('what random operations found once', () => {
  it('keeps the filter of texts apart from that of Text values', () => {
    const text =
      'query ($f: StringFilter, $g: TextFilter) { regions(where: {id: $f}) { totalCount } measures(where: {base: $g}) { totalCount } }';
    expect(world.engine.parse(text)).not.toHaveProperty('errors');
    expect(world.engine.parse('{ regions(where: {id: {code: {eq: "a"}}}) { totalCount } }')).toHaveProperty(
      'errors',
    );
  });

  it('reads fragments on the interface of edges', async () => {
    const data = await ask(
      '{ fund(id: "fund:crossroads-a") { regions { edges { ... on RelationshipEdge { basis types } } } } }',
    );
    expect(data).toEqual({ fund: { regions: { edges: [{ basis: 'STATED', types: ['SUPPORTS'] }] } } });
  });

  it('holds an edge filter against every hop of a walk', async () => {
    const walk = (edge: string): string =>
      `{ problem(id: "problem:crossroads-f") { ancestors(edge: ${edge}) { nodes { id } } } }`;
    const all = await ask(walk('{ type: { eq: "BROADER" } }'));
    expect(ids((all['problem'] as Record<string, unknown>)['ancestors'])).toHaveLength(5);
    // The step from c to b is inferred, and the other way to b, over d, is not.
    const filtered = await ask(
      `{ problems(where: { id: { startsWith: "problem:crossroads" }, ancestors: { some: { id: { eq: "problem:crossroads-b" } }, edge: { basis: { eq: STATED } } } }) { nodes { id } } }`,
    );
    expect(ids(filtered['problems'])).toEqual([
      'problem:crossroads-d',
      'problem:crossroads-e',
      'problem:crossroads-f',
    ]);
  });

  it('takes a date without an end to go on', async () => {
    const data = await ask(
      '{ claims(where: { validTime: { overlaps: "2030" } }) { nodes { id } } policies(where: { issuedOn: { overlaps: "2024" } }) { nodes { id } } }',
    );
    expect(ids(data['claims'])).toEqual(
      expect.arrayContaining(['claim:crossroads-2024:size-a', 'claim:crossroads-2024:affects-e']),
    );
    const same = await ask('{ claims(where: { validTime: { eq: "2019/.." } }) { nodes { id } } }');
    expect(ids(same['claims'])).toContain('claim:crossroads-2024:size-a');
  });

  it('looks for one name that matches the whole filter', async () => {
    const data = await ask(
      '{ funds(where: { name: { startsWith: "岔路", contains: "Fund" } }) { totalCount } }',
    );
    expect(data).toEqual({ funds: { totalCount: 0 } });
  });

  it('makes one group of no nodes where it is not asked for groups', async () => {
    const none = '(where: { name: { eq: "none" } }';
    const data = await ask(
      `{ all: fundsAggregate${none}) { nodes { key count size { count } } } by: fundsAggregate${none}, groupBy: kind) { nodes { count } totalCount } }`,
    );
    expect(data).toEqual({
      all: { nodes: [{ key: null, count: 0, size: [] }] },
      by: { nodes: [], totalCount: 0 },
    });
  });

  it('gives the least and the greatest number the bound that follows from all', async () => {
    const data = await ask(
      '{ fundsAggregate(where: { id: { startsWith: "fund:crossroads" } }) { nodes { size { unit min { value comparator } max { value comparator } } } } }',
    );
    expect(data).toEqual({
      fundsAggregate: {
        nodes: [
          {
            size: [
              // Less than 0.5 billion; 2 billion, and another of more than 1 billion, so 2 billion or more.
              { unit: 'CNY', min: { value: 5e8, comparator: 'LT' }, max: { value: 2e9, comparator: 'GTE' } },
              { unit: 'USD', min: { value: 3e8, comparator: 'EQ' }, max: { value: 3e8, comparator: 'EQ' } },
            ],
          },
        ],
      },
    });
  });

  it('reads a list backwards as often as it is asked to', async () => {
    const data = await ask(
      '{ a: regions(last: 2, where: { level: { eq: PROVINCE } }) { nodes { id } } b: regions(last: 2, where: { level: { eq: PROVINCE } }) { nodes { id } } }',
    );
    expect(ids(data['a'])).toEqual(['region:810000', 'region:820000']);
    expect(ids(data['b'])).toEqual(['region:810000', 'region:820000']);
  });

  it('orders the claims of several relationships to one node, and takes the same one of several shortest ways', async () => {
    const data = await ask(
      '{ company(id: "company:crossroads") { regions { edges { types claims { id } } } funds { edges { types claims { id } } } } problem(id: "problem:crossroads-f") { ancestors { edges { distance basis node { id } claims { id } } } } }',
    );
    const { regions } = data['company'] as { regions: unknown };
    expect(regions).toEqual({
      edges: [
        {
          types: ['INTENDS_TO_SETTLE_IN', 'LOCATED_IN'],
          claims: [
            { id: 'claim:crossroads-2024:company-in' },
            { id: 'claim:crossroads-2024:company-settles' },
          ],
        },
      ],
    });
  });

  it('has a node once that lies above several of those asked for', async () => {
    const codes = '["130404", "130433", "130424"]';
    const text = `{ regions(where: { descendants: { some: { code: { in: ${codes} } } } }) { totalCount nodes { id } } }`;
    const { regions } = await ask(text);
    expect(ids(regions)).toEqual(['region:130000', 'region:130400', 'region:cn']);
    expect(regions).toMatchObject({ totalCount: 3 });
  });

  it('takes an equality and a part of one key together', async () => {
    const id = '{ eq: "sector:metaverse", contains: "r:" }';
    const below = `sector(id: "sector:digital-economy") { children(where: { id: ${id} }, first: 10) { nodes { id } } }`;
    expect(await ask(`{ ${below} sectors(where: { id: ${id} }) { nodes { id } } }`)).toMatchObject({
      sectors: { nodes: [{ id: 'sector:metaverse' }] },
    });
  });
});
