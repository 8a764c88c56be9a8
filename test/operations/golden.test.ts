import { readdirSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { golden } from '../support/golden.js';
import {
  hasComputedField,
  needsGds,
  operation,
  operationNames,
  seededEngine,
  validDocument,
  type SeededEngine,
} from '../support/seeded-engine.js';

const names = operationNames();

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

describe('operations/', () => {
  // Those that need Graph Data Science have a database of their own, in test/analytics/gds/.
  const asked = names.filter((name) => !needsGds(name));
  it.each(asked)('%s: the whole answer, by one statement after what is computed', async (name) => {
    const asked = { document: validDocument(atlas.engine, operation(name)) };
    await atlas.engine.warm(asked);
    const sent: string[] = [];
    const stop = atlas.database.onStatement((statement) => sent.push(statement));
    const answer = await atlas.engine.execute(asked);
    stop();
    expect(answer.errors).toBeUndefined();
    golden(`operations/${name}.golden.json`, `${JSON.stringify(answer.data, unloaded, 2)}\n`);
    const { statement, framed } = atlas.engine.explain(asked);
    // A computed field alone reads something beforehand.
    if (!hasComputedField(atlas.engine, asked.document)) expect(sent).toHaveLength(1);
    expect(sent.at(-1)).toBe(framed);
    golden(`operations/${name}.golden.cypher`, `${statement ?? ''}\n`);
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

/** What every load of the same files says anew: which snapshot this is, and when it was loaded. */
function unloaded(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'id' && value === atlas.engine.snapshotId(atlas.engine.snapshots.known.latest))
    return '<snapshot>';
  return key === 'loadedAt' ? value.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/, '<time>') : value;
}
