import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  operation,
  operationNames,
  seededEngine,
  validDocument,
  type SeededEngine,
} from '../support/seeded-engine.js';

/** `ATLAS_UPDATE_GOLDEN=1` writes the golden files anew; the diff is then reviewed. */
const update = process.env['ATLAS_UPDATE_GOLDEN'] === '1';

const names = operationNames();

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

describe('operations/', () => {
  it.each(names)('%s: the whole answer, by one statement', async (name) => {
    const asked = { document: validDocument(atlas.engine, operation(name)) };
    await atlas.engine.warm(asked);
    const sent: string[] = [];
    const stop = atlas.database.onStatement((statement) => sent.push(statement));
    const answer = await atlas.engine.execute(asked);
    stop();
    expect(answer.errors).toBeUndefined();
    expect(sent).toHaveLength(1);
    golden(`operations/${name}.golden.json`, `${JSON.stringify(answer.data, null, 2)}\n`);
    golden(`operations/${name}.golden.cypher`, `${sent[0] ?? ''}\n`);
  });

  it('has a question in Chinese and English in the first line of each', () => {
    for (const name of names) expect(operation(name)).toMatch(/^# .*\p{Script=Han}.*[?？。] [A-Z].*[?.]\n/u);
  });

  it('has no golden file without its operation', () => {
    const stems = readdirSync('operations')
      .filter((file) => file.includes('.golden.'))
      .map((file) => file.split('.golden.')[0]);
    expect(stems.filter((stem) => stem !== undefined && !names.includes(stem))).toEqual([]);
  });
});

function golden(path: string, actual: string): void {
  if (update) writeFileSync(path, actual);
  if (!existsSync(path)) throw new Error(`${path}: expected a golden file; ATLAS_UPDATE_GOLDEN=1 writes it.`);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
