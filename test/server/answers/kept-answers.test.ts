import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { KeptAnswers } from '../../../src/server/answers/kept-answers.js';

const SNAPSHOT = '1.a';

/** A text of so many bytes. */
const textOf = (bytes: number): string => 'x'.repeat(bytes);

describe('an answer', () => {
  it('is forgotten with its snapshot', () => {
    const kept = new KeptAnswers(100_000);
    kept.keep(SNAPSHOT, 'one', '{"data":"通州"}\n', 5);
    expect(kept.find('one')?.toString()).toBe('{"data":"通州"}\n');
    expect(kept.snapshot).toBe(SNAPSHOT);
    kept.keep('2.b', 'two', '{}\n', 5);
    expect(kept.find('one')).toBeUndefined();
    expect(kept.find('two')?.toString()).toBe('{}\n');
    expect([kept.size, kept.snapshot, kept.evictions]).toEqual([1, '2.b', 0]);
  });

  it('is not kept where it is too large for the others', () => {
    const kept = new KeptAnswers(10_000);
    kept.keep(SNAPSHOT, 'large', textOf(2_000), 5);
    expect(kept.size).toBe(0);
    expect(kept.bytes).toBe(0);
  });

  it('takes the place of an earlier one to the same question', () => {
    const kept = new KeptAnswers(20_000);
    kept.keep(SNAPSHOT, 'one', textOf(100), 5);
    const { bytes } = kept;
    kept.keep(SNAPSHOT, 'one', textOf(101), 50);
    expect(kept.find('one')).toHaveLength(101);
    expect([kept.size, kept.bytes]).toEqual([1, bytes + 1]);
  });
});

describe('room', () => {
  /** For ten answers of a thousand bytes, whatever is counted for an entry beside them. */
  const one = new KeptAnswers(1_000_000);
  one.keep(SNAPSHOT, '0', textOf(1_000), 5);
  const ROOM_FOR_TEN = 10 * one.bytes;

  /** Keeps ten answers that fill the memory, and finds which are left after another one. */
  function leftOf(costs: readonly number[], used: readonly string[] = []): string[] {
    const kept = new KeptAnswers(ROOM_FOR_TEN);
    costs.forEach((cost, index) => kept.keep(SNAPSHOT, String(index), textOf(1_000), cost));
    for (const key of used) kept.find(key);
    kept.keep(SNAPSHOT, 'x', textOf(1_000), 5);
    return costs.map((_, index) => String(index)).filter((key) => kept.find(key) === undefined);
  }

  it('is made by what was not used for the longest time, where all cost the same', () => {
    const same = Array.from({ length: 10 }, () => 5);
    expect(leftOf(same)).toEqual(['0']);
    expect(leftOf(same, ['0', '1'])).toEqual(['2']);
  });

  it('is made by what is cheap to make again, where all were used alike', () => {
    expect(leftOf([500, 500, 500, 500, 1, 500, 500, 500, 500, 500])).toEqual(['4']);
  });

  it('is made by an expensive answer too, when it was not used for long', () => {
    const kept = new KeptAnswers(ROOM_FOR_TEN);
    kept.keep(SNAPSHOT, 'e', textOf(1_000), 100);
    for (let i = 0; i < 2_000; i++) kept.keep(SNAPSHOT, String(i), textOf(1_000), 5);
    expect(kept.find('e')).toBeUndefined();
    // It has outlived many cheap ones before.
    const brief = new KeptAnswers(ROOM_FOR_TEN);
    brief.keep(SNAPSHOT, 'e', textOf(1_000), 100);
    for (let i = 0; i < 50; i++) brief.keep(SNAPSHOT, String(i), textOf(1_000), 5);
    expect(brief.find('e')).toBeDefined();
  });

  it('is bounded, whatever is kept and asked for', () => {
    const limit = 1_000_000;
    const kept = new KeptAnswers(limit);
    let seed = 7;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let i = 0; i < 30_000; i++) {
      const key = `question ${Math.floor(random() ** 2 * 5_000)}`;
      if (kept.find(key) === undefined) kept.keep(SNAPSHOT, key, textOf(random() * 20_000), random() * 100);
      if (kept.bytes > limit) break;
    }
    expect(kept.bytes).toBeLessThanOrEqual(limit);
    expect(kept.bytes).toBeGreaterThan(0.9 * limit);
    expect(kept.evictions).toBeGreaterThan(1_000);
  });
});

it('takes no more memory of the process than it says', async () => {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  const used = async (): Promise<number> => {
    // V8 gives the memory of dropped Buffers back beside the program, after a collection has found them.
    for (let round = 0; round < 5; round++) {
      gc();
      await sleep(20);
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const limit = 32 * 2 ** 20;
  const before = await used();
  const kept = new KeptAnswers(limit);
  // Many small ones, where what is beside the bytes counts most.
  for (let i = 0; i < 60_000; i++)
    kept.keep(SNAPSHOT, `${i}|ZH|,"region:${i}"`, textOf(60 + (i % 1_500)), 1 + (i % 50));
  expect(kept.evictions).toBeGreaterThan(1_000);
  const taken = (await used()) - before;
  expect(taken).toBeLessThan(limit);
  expect(kept.size).toBeGreaterThan(10_000);
});
