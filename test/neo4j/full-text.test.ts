import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from '../../src/neo4j/database.js';
import { lookUpBeginning, lookUpPart, lookUpWhole, type FullTextLookup } from '../../src/neo4j/full-text.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { drawsOf, type Draws } from '../graphql/properties/generate/draws.js';
import { SEED } from '../graphql/properties/runs.js';
import { freshDatabase } from '../support/database.js';

/** What names are made of: whatever analyzers and Lucene's query language may take for something else than a letter. */
const PIECES = [
  ...'通州区北京市元宇一二三龥鿯㐀々〇',
  ...'abzABZ019',
  ...'éßİıµſΩжשع',
  ...'のノｶﾞ한글ไท',
  ...'ＡｂＺ９０（）　',
  ...'+-&|!(){}[]^"~*?:\\/<>=@#$%\'’_.,;·—《》「」',
  ...' \t\u00a0\u2003',
  '\u0301',
  '\ufe00',
  '\u{E0100}',
  '\u200d',
  '\ufe0f\u20e3',
  '𠮷',
  '🏙',
  '👨‍👩‍👧',
  'The',
  'and',
  'No. ',
  'AND',
  'OR',
  'NOT',
  'TO',
  'Tongzhou',
  'District',
  'VR',
  '5G',
  '通州',
  '产业基金',
  '元宇宙',
  '科技',
  'Metaverse ',
  ' of ',
  '1,300',
  "O'Neil",
];

const draws = drawsOf(SEED);
const word = (longest: number): string =>
  Array.from({ length: draws.int(1, longest) }, () => draws.pick(PIECES)).join('');
const NAMES = Array.from({ length: 400 }, () => [word(3), word(12), ...(draws.chance(30) ? [word(6)] : [])]);

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database, ['Fund'], () => Promise.resolve());
  await database.run(
    'UNWIND range(0, size($names) - 1) AS i CREATE (:Entity:Fund {id: "fund:" + toString(i), names: $names[i], pinyin: []})',
    { names: [...NAMES, [`${'长'.repeat(300)} ${'x'.repeat(250)}`, `${'y'.repeat(700)} z`]] },
  );
});

afterAll(async () => {
  await database.close();
});

interface Asked {
  readonly text: string;
  readonly lookups: readonly FullTextLookup[] | undefined;
}

/** The names that hold a condition on `text`, and that no lookup finds. */
async function missed(condition: string, asked: readonly Asked[]): Promise<unknown[]> {
  return database.read(
    `UNWIND $asked AS one
     CALL (one) {
       UNWIND one.lookups AS lookup
       CALL db.index.fulltext.queryNodes(lookup.index, lookup.query) YIELD node
       RETURN collect(node) AS found
     }
     MATCH (n:Entity)
     WHERE any(name IN n.names WHERE ${condition.replace('text', 'one.text')}) AND NOT n IN found
     RETURN one.text AS text, one.lookups AS lookups, n.names AS names`,
    { asked: asked.filter(({ lookups }) => lookups !== undefined) },
  );
}

/** A text of a name, or one that is nearly one. */
function drawn(cut: (characters: readonly string[], draws: Draws) => readonly string[]): string {
  const characters = [...draws.pick(draws.pick(NAMES))];
  const text = cut(characters, draws).join('');
  if (draws.chance(5)) return text.toLowerCase();
  return draws.chance(5) ? draws.pick(['', ' ', '*', '"', '\\', '\ud842', 'a'.repeat(2_000)]) : text;
}

function asked(lookUp: (text: string) => Asked['lookups'], texts: readonly string[]): Asked[] {
  return texts.map((text) => ({ text, lookups: lookUp(text) }));
}

const many = (one: () => string): string[] => Array.from({ length: 1_500 }, one);

describe(`what an index finds has all names that match (ATLAS_PROPERTY_SEED=${SEED})`, () => {
  it.each([
    ['whole', 'name = text', (text: string) => lookUpWhole([text]), many(() => drawn((all) => all))],
    [
      'by their beginnings',
      'name STARTS WITH text',
      lookUpBeginning,
      many(() => drawn((all) => all.slice(0, draws.int(1, all.length)))),
    ],
    [
      'by their parts',
      'name CONTAINS text',
      lookUpPart,
      many(() =>
        drawn((all) => {
          const start = draws.int(0, all.length - 1);
          return all.slice(start, start + draws.int(1, all.length));
        }),
      ),
    ],
  ])('%s', async (_name, condition, lookUp, texts) => {
    const all = asked(lookUp, texts);
    expect(await missed(condition, all)).toEqual([]);
    expect(all.filter(({ lookups }) => lookups !== undefined).length).toBeGreaterThan(200);
  });

  it('however long they are', async () => {
    const whole = [`${'长'.repeat(300)} ${'x'.repeat(250)}`, `${'y'.repeat(700)} z`];
    const beginnings = [
      '长'.repeat(150),
      '长'.repeat(299),
      `${'长'.repeat(300)} x`,
      'y'.repeat(256),
      'y'.repeat(255),
    ];
    const parts = ['长'.repeat(200), 'x'.repeat(40), `长 ${'x'.repeat(249)}`];
    expect(
      await missed(
        'name = text',
        asked((text) => lookUpWhole([text]), whole),
      ),
    ).toEqual([]);
    expect(await missed('name STARTS WITH text', asked(lookUpBeginning, beginnings))).toEqual([]);
    expect(await missed('name CONTAINS text', asked(lookUpPart, parts))).toEqual([]);
  });
});

describe('a text that no index finds anything by', () => {
  it.each(['', ' ', '　', 'a\u2003b', '\ud842', 'x'.repeat(1_001)])('%j is not looked up', (text) => {
    expect(lookUpWhole([text])).toBeUndefined();
    expect(lookUpWhole(['通州区', text])).toBeUndefined();
    expect(lookUpBeginning(text)).toBeUndefined();
    expect(lookUpPart(text)).toBeUndefined();
  });

  it.each(['州', 'a', '州a', '++', 'the', 'he', '的 The 州', 'ノ', 'ＶＲ'])('nor is %j as a part', (text) => {
    expect(lookUpPart(text)).toBeUndefined();
  });
});

it('asks for a hundred texts at once', () => {
  const texts = Array.from({ length: 250 }, (_, index) => `名${index}`);
  expect(lookUpWhole(texts)?.map(({ query }) => query.split(' OR ').length)).toEqual([100, 100, 50]);
  expect(lookUpWhole([])).toEqual([]);
});
