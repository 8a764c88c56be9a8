import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { StatementError } from '../../../src/errors.js';
import type { Database } from '../../../src/neo4j/database.js';
import { migrate } from '../../../src/neo4j/migrate.js';
import { freshDatabase, testConnection } from '../../support/database.js';
import { Profiler } from '../../support/profile.js';
import { engineOver, type SeededEngine } from '../../support/seeded-engine.js';

/** What the label grows from, and by. */
const SMALL = 3_000;
const LARGE = 12_000;

let database: Database;
let profiler: Profiler;
let atlas: SeededEngine;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database, ['Company', 'Fund'], () => Promise.resolve());
  profiler = new Profiler(await testConnection());
  atlas = engineOver(database);
  await database.run(
    `UNWIND [
       ['company:a', '青禾智造科技（贵安）有限公司', 'Qinghe Smart Manufacturing', ['青禾', 'QH-1 "Labs"']],
       ['company:b', '蓝宇宙', 'Blue Universe Technology', []],
       ['fund:a', '青禾基金', 'Qinghe Fund', []]
     ] AS row
     CREATE (e:Entity:$(CASE WHEN row[0] STARTS WITH 'fund' THEN 'Fund' ELSE 'Company' END))
     SET e += {id: row[0], name: row[1], nameEn: row[2], aliases: row[3], names: [row[1], row[2]] + row[3], pinyin: []}`,
  );
  await grow(0, SMALL);
});

afterAll(async () => {
  await profiler.close();
  await database.close();
});

async function grow(from: number, to: number): Promise<void> {
  await database.run(
    `UNWIND range($from, $to - 1) AS number
     WITH 'company:n' + right('0000' + toString(number), 5) AS id, '远景企业' + toString(number) + '号' AS name, 'Company Number ' + toString(number) AS nameEn
     CREATE (:Entity:Company {id: id, name: name, nameEn: nameEn, aliases: [], names: [name, nameEn], pinyin: []})`,
    { from, to },
  );
  await database.run('CALL db.prepareForReplanning()');
}

const list = (where: string, asked = 'nodes { id }', rest = ''): string =>
  `{ companies(where: ${where}${rest}) { ${asked} } }`;

async function ids(where: string): Promise<string[]> {
  const { companies } = await atlas.data(list(where));
  return (companies as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
}

async function dbHits(query: string): Promise<number> {
  const parsed = atlas.engine.parse(query);
  if ('errors' in parsed) throw new AggregateError(parsed.errors, query);
  const { statement = '', parameters } = atlas.engine.explain({ document: parsed.document });
  return (await profiler.profile(statement, parameters)).dbHits;
}

const A = ['company:a'];
const FOUND: readonly (readonly [string, string[]])[] = [
  ['{ name: { eq: "青禾智造科技（贵安）有限公司" } }', A],
  ['{ name: { eq: "Qinghe Smart Manufacturing" } }', A],
  ['{ name: { eq: "青禾" } }', A],
  ['{ aliases: { eq: "QH-1 \\"Labs\\"" } }', A],
  ['{ name: { in: ["Blue Universe Technology", "青禾", "没有"] } }', ['company:a', 'company:b']],
  ['{ name: { in: [] } }', []],
  ['{ name: { startsWith: "青禾智" } }', A],
  ['{ name: { startsWith: "Qinghe Smart M" } }', A],
  ['{ name: { startsWith: "QH-1 " } }', A],
  ['{ name: { startsWith: "smart" } }', []],
  ['{ name: { contains: "智造科技" } }', A],
  ['{ name: { contains: "贵安）有限" } }', A],
  ['{ name: { contains: "Smart Manu" } }', A],
  ['{ name: { contains: "niver" } }', ['company:b']],
  ['{ aliases: { contains: "Labs" } }', A],
  // All names of these have the words in them, and none as it is asked for.
  ['{ name: { contains: "smart manu" } }', []],
  ['{ name: { eq: "qinghe smart manufacturing" } }', []],
  ['{ and: [{ name: { contains: "科技" } }, { name: { startsWith: "青" } }] }', A],
  ['{ or: [{ name: { eq: "蓝宇宙" } }, { aliases: { startsWith: "青" } }] }', ['company:a', 'company:b']],
  ['{ name: { startsWith: "青" }, not: { name: { contains: "基金" } } }', A],
];

describe('a list by names reads what the index finds', () => {
  const forms = FOUND.flatMap(([where]) => [
    list(where),
    list(where, 'totalCount'),
    list(where, 'nodes { id }', ', orderBy: [{ name: DESC }]'),
    `{ companiesAggregate(where: ${where}) { nodes { count } } }`,
  ]);
  const small = new Map<string, number>();

  it.each(FOUND)('%s: %j', async (where, expected) => {
    expect(await ids(where)).toEqual(expected);
  });

  it('and costs the same in a label four times as large', async () => {
    for (const query of forms) small.set(query, await dbHits(query));
    await grow(SMALL, LARGE);
    for (const query of forms) {
      const hits = await dbHits(query);
      expect(hits, query).toBeLessThanOrEqual(small.get(query) ?? 0);
      expect(hits, query).toBeLessThan(100);
    }
  });
});

describe('where an index is no help, a list is read as it always was', () => {
  it('a page of what all names have in them ends where it is full', async () => {
    for (const where of ['{ name: { contains: "企业" } }', '{ name: { startsWith: "Company " } }']) {
      expect(await dbHits(list(where))).toBeLessThan(150);
      const { companies } = await atlas.data(list(where, 'totalCount nodes { id }'));
      expect(companies).toMatchObject({ totalCount: LARGE });
    }
  });

  it.each([
    ['{ name: { startsWith: "" } }', LARGE + 2],
    ['{ name: { contains: "宇" } }', 1],
    ['{ name: { contains: "\u2003" } }', 0],
    ['{ name: { eq: "" } }', 0],
    [`{ name: { eq: "${'长'.repeat(5_000)}" } }`, 0],
    ['{ not: { name: { contains: "企业" } } }', 2],
    ['{ or: [{ name: { eq: "蓝宇宙" } }, { funds: { none: {} } }] }', LARGE + 2],
    ['{ or: [{ name: { eq: "蓝宇宙" } }, { name: { contains: "青" } }] }', 2],
    ['{ or: [] }', 0],
  ])('%s: %i', async (where, expected) => {
    const { companies } = await atlas.data(list(where, 'totalCount'));
    expect(companies).toEqual({ totalCount: expected });
  });

  it('takes half of a character, which only a variable can have, for none that a name has', async () => {
    const query =
      'query ($text: String) { companies(where: { name: { startsWith: $text } }) { totalCount } }';
    expect(await atlas.data(query, { text: '蓝\ud842' })).toEqual({ companies: { totalCount: 0 } });
  });

  it('takes a key before names', async () => {
    const query = list('{ id: { eq: "company:a" }, name: { contains: "青禾" } }');
    expect(await dbHits(query)).toBeLessThan(15);
    const parsed = atlas.engine.parse(query);
    if ('errors' in parsed) throw new AggregateError(parsed.errors);
    expect(atlas.engine.explain({ document: parsed.document }).statement).not.toContain('fulltext');
  });
});

it('goes on from a cursor, both ways', async () => {
  const page = async (rest: string) => {
    const { companies } = await atlas.data(
      list(
        '{ name: { contains: "青禾" } }',
        'pageInfo { endCursor startCursor hasNextPage } nodes { id }',
        rest,
      ),
    );
    return companies as { pageInfo: Record<string, unknown>; nodes: { id: string }[] };
  };
  await database.run(
    "CREATE (:Entity:Company {id: 'company:c', name: '青禾二', nameEn: 'Q', aliases: [], names: ['青禾二', 'Q'], pinyin: []})",
  );
  const first = await page(', first: 1');
  expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, nodes: [{ id: 'company:a' }] });
  const second = await page(`, first: 1, after: "${String(first.pageInfo['endCursor'])}"`);
  expect(second).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ id: 'company:c' }] });
  const back = await page(`, last: 1, before: "${String(second.pageInfo['startCursor'])}"`);
  expect(back).toMatchObject({ nodes: [{ id: 'company:a' }] });
  await database.run("MATCH (n:Company {id: 'company:c'}) DELETE n");
});

it('says what to do where the index is not there yet', async () => {
  await database.run('DROP INDEX name_words');
  const error = await atlas.data(list('{ name: { eq: "青禾" } }')).catch((error: unknown) => error);
  expect((error as StatementError).next).toMatch(/^Run `npm start`/);
  await database.run("MATCH (m:Migration) WHERE m.id STARTS WITH 'V005' DELETE m");
  await migrate(database, ['Company', 'Fund'], () => Promise.resolve());
  expect(await ids('{ name: { eq: "青禾" } }')).toEqual(A);
});
