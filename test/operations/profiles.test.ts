import { readFileSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { testConnection } from '../support/database.js';
import { Profiler, type Profile } from '../support/profile.js';
import {
  operation,
  operationNames,
  seededEngine,
  validDocument,
  type SeededEngine,
} from '../support/seeded-engine.js';

/** What each operation cost when it was last looked at; `ATLAS_UPDATE_GOLDEN=1` writes it anew. */
const RECORD = 'test/operations/profiles.golden.json';
const update = process.env['ATLAS_UPDATE_GOLDEN'] === '1';

const names = operationNames();

let atlas: SeededEngine;
let profiler: Profiler;
const found: Record<string, Profile> = {};

beforeAll(async () => {
  atlas = await seededEngine();
  await atlas.database.run('CALL db.awaitIndexes()');
  // Plans follow from statistics, and those of the files that ran before this one stay for a while.
  await atlas.database.run('CALL db.prepareForReplanning()');
  profiler = new Profiler(await testConnection());
});

afterAll(async () => {
  if (update) writeFileSync(RECORD, `${JSON.stringify(found, null, 2)}\n`);
  await profiler.close();
  await atlas.database.close();
});

describe('plans of operations/', () => {
  it.each(names)('%s touches no more of the graph than it did', async (name) => {
    const document = validDocument(atlas.engine, operation(name));
    const { statement, parameters } = atlas.engine.explain({ document });
    const profile = await profiler.profile(statement ?? '', parameters);
    found[name] = profile;
    // A root field that is given a key starts from it, and no field below has a reason to look at a whole label.
    if (/^CALL \(\) \{\n {2}MATCH \(n\d+:\w+ \{/.test(statement ?? '')) expect(profile.scans).toEqual([]);
    if (update) return;
    const recorded = (JSON.parse(readFileSync(RECORD, 'utf8')) as Record<string, Profile>)[name];
    expect(recorded, `${name}: expected a record in ${RECORD}`).toBeDefined();
    expect(profile.scans).toEqual(recorded?.scans);
    expect(profile.dbHits).toBeLessThanOrEqual(1.1 * (recorded?.dbHits ?? 0));
  });

  it('keeps no record of an operation that is gone', () => {
    if (update) return;
    expect(Object.keys(JSON.parse(readFileSync(RECORD, 'utf8')) as object).sort()).toEqual([...names].sort());
  });
});

describe('a page of all nodes of a type', () => {
  it.each([
    ['{ regions(first: 10) { nodes { id } } }', 12],
    ['{ regions(last: 10) { nodes { id } } }', 12],
    ['{ claims(first: 10) { nodes { id } } }', 12],
    ['{ regions(first: 10, where: { level: { eq: DISTRICT } }) { nodes { id } } }', 120],
  ])('%s costs what the page does, and not the type', async (query, most) => {
    const { statement, parameters } = atlas.engine.explain({ document: validDocument(atlas.engine, query) });
    const { dbHits, scans } = await profiler.profile(statement ?? '', parameters);
    expect(scans).toEqual([]);
    expect(dbHits).toBeLessThanOrEqual(most);
  });

  it('goes on from its cursor', async () => {
    const list = (after = '') => `{ regions(first: 10${after}) { pageInfo { endCursor } nodes { id } } }`;
    const { regions } = (await atlas.data(list())) as { regions: { pageInfo: { endCursor: string } } };
    const query = list(`, after: "${regions.pageInfo.endCursor}"`);
    const { statement, parameters } = atlas.engine.explain({ document: validDocument(atlas.engine, query) });
    expect((await profiler.profile(statement ?? '', parameters)).dbHits).toBeLessThanOrEqual(24);
  });
});
