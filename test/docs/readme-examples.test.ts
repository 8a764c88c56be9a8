import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

/** An operation and the answer below it. */
function examples(file: string): { query: string; answer: unknown }[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(([, query, answer]) => ({
    query: query ?? '',
    answer: JSON.parse(answer ?? '') as unknown,
  }));
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  it('gives the answers that the service gives', async () => {
    const found = examples(file);
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { query, answer } of found) expect(await atlas.data(query)).toEqual(answer);
  });
});
