import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

interface Path {
  readonly nodes: { readonly id: string }[];
  readonly steps: { readonly type: string; readonly basis: string | null }[];
}

async function paths(args: string): Promise<Path[]> {
  const data = await atlas.data(`{ paths(${args}, first: 100) { nodes { id } steps { type basis } } }`);
  return data['paths'] as Path[];
}

const ways = async (args: string): Promise<string[][]> =>
  (await paths(args)).map(({ nodes }) => nodes.map(({ id }) => id));

const TALENT_BASE = 'from: "park:xiamen-metaverse-talent-base", to: "region:110112", maxLength: 6';
const HUAWEI = 'from: "company:huawei", to: "problem:limited-funding", maxLength: 6';

// What is expected is what the brief says: 通州区 and the base both are for the metaverse, the base is set against a lack of
// talent that Beijing has as well; Huawei means to settle in 通州区, whose city responds to the lack of funds.
describe('paths, filtered while searching', () => {
  const long = [
    'park:xiamen-metaverse-talent-base',
    'problem:talent-shortage',
    'region:110000',
    'region:110112',
  ];

  it('find a longer way where the shortest runs through what is left out', async () => {
    expect(await ways(TALENT_BASE)).toEqual([
      ['park:xiamen-metaverse-talent-base', 'sector:metaverse', 'region:110112'],
    ]);
    expect(await ways(`${TALENT_BASE}, notThrough: ["region:cn", "sector:metaverse"]`)).toEqual([long]);
    expect(await ways(`${TALENT_BASE}, notThroughTypes: [Sector]`)).toEqual([long]);
  });

  it('find none where the longer way is longer than may be', async () => {
    const short = TALENT_BASE.replace('6', '2');
    expect(await ways(`${short}, notThrough: "sector:metaverse"`)).toEqual([]);
  });

  it('run over relationships of some types alone', async () => {
    expect(
      await ways(`${HUAWEI}, relationshipTypes: ["INTENDS_TO_SETTLE_IN", "PART_OF", "RESPONDS_TO"]`),
    ).toEqual([['company:huawei', 'region:110112', 'region:110000', 'problem:limited-funding']]);
  });

  it('run over what the text states, and so not over the region tree', async () => {
    const found = await paths(
      'from: "park:xiamen-metaverse-talent-base", to: "region:110000", basis: STATED',
    );
    expect(found.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([long.slice(0, 3)]);
    for (const { steps } of found) for (const { basis } of steps) expect(basis).toBe('STATED');
    // That it is 通州区 where Huawei means to settle is read from the section that says so.
    expect(await ways(`${HUAWEI}, basis: STATED`)).toEqual([]);
  });

  it('run over what is so: a company that means to settle has not settled', async () => {
    expect(await ways(`${HUAWEI}, modality: [ACTUAL]`)).toEqual([]);
    const types = 'relationshipTypes: ["INTENDS_TO_SETTLE_IN", "DEVELOPS", "AFFECTS"]';
    expect(await ways(`${HUAWEI}, modality: [ACTUAL, PLANNED], ${types}`)).toEqual([
      ['company:huawei', 'region:110112', 'sector:metaverse', 'problem:limited-funding'],
    ]);
  });

  it('may begin and end at what they may not run through', async () => {
    const direct = 'from: "region:110112", to: "sector:metaverse"';
    expect(
      await ways(`${direct}, notThrough: ["sector:metaverse"], notThroughTypes: [Region, Sector]`),
    ).toEqual(await ways(direct));
    expect(await ways(direct)).not.toEqual([]);
  });
});

describe('a filter of paths that nothing could match is refused', () => {
  it.each([
    [
      'relationshipTypes: ["RESPOND_TO"]',
      'paths(relationshipTypes:): expected a word with objectTypes that the graph knows, but got "RESPOND_TO". Did you mean "RESPONDS_TO"?',
    ],
    ['notThrough: ["metaverse"]', 'paths(notThrough:): expected the id of a Entity ('],
    [
      'notThrough: ["sector:metaverse", "sector:metavers"]',
      'paths(notThrough:): nothing has the id "sector:metavers", so there is no answer',
    ],
    ['notThrough: []', 'paths(notThrough:): expected a list of 1 to 50 items, but got one of 0.'],
    ['basis: []', 'paths(basis:): expected a list of 1 to 2 items, but got one of 0.'],
  ])('%s', async (argument, message) => {
    const { errors = [] } = await atlas.ask(`{ paths(${HUAWEI}, ${argument}) { length } }`);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
