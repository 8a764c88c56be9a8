import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { freshDatabase } from '../../support/database.js';
import { engineOver, type SeededEngine } from '../../support/seeded-engine.js';
import { refusal } from './refusal.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = engineOver(await freshDatabase());
});

afterAll(async () => {
  await atlas.database.close();
});

const nested = (levels: number): string =>
  `{ problems { nodes ${'{ parent '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`;

describe('the size of a document, before the database', () => {
  it('counts depth, fragments spread out', async () => {
    expect(await refusal(atlas, nested(20))).toMatchObject({ limit: 'depth', found: 23, maximum: 16 });
    const spread = `{ problems { nodes { ...A } } }
      fragment A on Problem { parent { parent { parent { parent { parent { parent { parent { ...B } } } } } } } }
      fragment B on Problem { parent { parent { parent { parent { parent { parent { parent { id } } } } } } } }`;
    expect(await refusal(atlas, spread)).toMatchObject({ limit: 'depth' });
  });

  it('counts fields, fragments spread out, in no more time than their text takes', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `fragment F${i} on Problem { ...G${i} ...F${i + 1} }
        fragment G${i} on Problem { id name ...F${i + 1} }`,
    );
    const query = `{ problems { nodes { ...F0 } } } ${levels.join(' ')} fragment F12 on Problem { id }`;
    expect(await refusal(atlas, query)).toMatchObject({ limit: 'fields', maximum: 1_000 });
  });

  it('counts aliases, fragments spread out', async () => {
    const aliases = Array.from({ length: 61 }, (_, i) => `a${i}: region(id: "region:cn") { id }`).join(' ');
    expect(await refusal(atlas, `{ ${aliases} }`)).toMatchObject({
      limit: 'aliases',
      found: 61,
      maximum: 60,
    });
    const spread = Array.from({ length: 16 }, (_, i) => `a${i}: region(id: "region:cn") { ...R }`).join(' ');
    expect(await refusal(atlas, `{ ${spread} } fragment R on Region { a: id b: id c: id }`)).toMatchObject({
      limit: 'aliases',
      found: 64,
    });
  });
});
