import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

describe('the size of arguments, before the database', () => {
  it('counts the values in arguments, of literals and variables alike', async () => {
    const either = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        code: { startsWith: String(100_000 + i) },
        id: { contains: `x${i}` },
      }));
    const query = 'query ($w: RegionWhere) { regions(where: $w, first: 1) { nodes { id } } }';
    expect(await refusal(atlas, query, { w: { or: either(51) } })).toMatchObject({
      limit: 'conditions',
      found: 102,
      maximum: 100,
    });
    expectAllowed(atlas, query, { w: { or: either(20) } });
    const literal = JSON.stringify(either(51)).replaceAll(/"(\w+)":/g, '$1:');
    expect(await refusal(atlas, `{ regions(where: { or: ${literal} }) { totalCount } }`)).toMatchObject({
      limit: 'conditions',
      found: 102,
    });
    // One variable, many fields: each is a part of the statement.
    const fields = Array.from(
      { length: 6 },
      (_, i) => `a${i}: regions(where: $w, first: ${i}) { totalCount }`,
    );
    expect(
      await refusal(atlas, `query ($w: RegionWhere) { ${fields.join(' ')} }`, { w: { or: either(10) } }),
    ).toMatchObject({ limit: 'conditions', found: 126 });
  });

  it('takes many plain values for one', () => {
    const codes = Array.from({ length: 1_000 }, (_, i) => String(100_000 + i));
    const query = 'query ($c: [String!]) { regions(where: { code: { in: $c } }) { totalCount } }';
    expectAllowed(atlas, query, { c: codes });
  });

  it('counts how deep an argument is, before it is read', async () => {
    let where: object = { code: { eq: '110112' } };
    for (let i = 0; i < 30_000; i++) where = { not: where };
    const query = 'query ($w: RegionWhere) { regions(where: $w) { totalCount } }';
    expect(await refusal(atlas, query, { w: where })).toMatchObject({ limit: 'nesting', maximum: 10 });
    const literal = `${'{ not: '.repeat(10)}{ code: { eq: "1" } }${' }'.repeat(10)}`;
    expect(await refusal(atlas, `{ regions(where: ${literal}) { totalCount } }`)).toMatchObject({
      limit: 'nesting',
    });
  });
});
