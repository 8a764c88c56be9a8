import { beforeEach, describe, expect, it } from 'vitest';

import { AnswerCache, type MadeAnswer } from '../../../src/server/answers/answer-cache.js';
import { KnownState } from '../../../src/snapshots/known-state.js';

const FRESHNESS_MS = 40;
const stays = (): AbortSignal => new AbortController().signal;
const CLIENT = { signal: stays, anew: false };

/** The state of a graph that is only that. */
let state: string;
let looks: number;
let known: KnownState;
let cache: AnswerCache;
let made: number;

beforeEach(() => {
  [state, looks, made] = ['1.a', 0, 0];
  const readRow = (): Promise<unknown[]> => {
    looks++;
    return Promise.resolve([state, false]);
  };
  known = new KnownState({ readRow }, 1_000);
  cache = new AnswerCache(known, { limitBytes: 100_000, freshnessMs: FRESHNESS_MS });
});

/** Reads from the graph, as the engine does. */
async function make(): Promise<MadeAnswer> {
  const number = ++made;
  const snapshot = await known.look();
  return { body: `${number} of ${snapshot}`, snapshot };
}

async function ask(key = 'a', client: { anew?: boolean } = {}): Promise<string> {
  const answer = await cache.answer(key, { ...CLIENT, ...client }, make);
  return answer.body.toString();
}

const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('an answer', () => {
  it('is given again, without asking the graph anything until it may be too old', async () => {
    expect([await ask(), await ask(), await ask('b'), await ask()]).toEqual([
      '1 of 1.a',
      '1 of 1.a',
      '2 of 1.a',
      '1 of 1.a',
    ]);
    expect(looks).toBe(2);
    await pass(FRESHNESS_MS + 5);
    expect(await ask()).toBe('1 of 1.a');
    expect(looks).toBe(3);
    expect(cache.counts).toEqual({ hits: 3, misses: 2, shared: 0 });
  });

  it('is made again once the graph is found in another snapshot, and at once where that was told', async () => {
    await ask();
    state = '2.b';
    cache.distrust();
    expect(await ask()).toBe('2 of 2.b');
    state = '3.c';
    await pass(FRESHNESS_MS + 5);
    expect(await ask()).toBe('3 of 3.c');
    expect(await ask()).toBe('3 of 3.c');
  });

  it('is made anew for who asks for that, and that one is given from then on', async () => {
    await ask();
    expect([await ask('a', { anew: true }), await ask()]).toEqual(['2 of 1.a', '2 of 1.a']);
  });

  it.each([
    ['a graph without a snapshot', ''],
    ['a load that has died', '~1.a'],
  ])('of %s is not kept', async (_, announced) => {
    const answer = { body: 'x', snapshot: announced };
    known.observe(announced, performance.now());
    await cache.answer('a', CLIENT, () => Promise.resolve(answer));
    expect(cache.room.size).toBe(0);
  });

  it('of a snapshot that has passed while it was made is not kept, and pushes nothing out', async () => {
    await ask();
    const late = cache.answer('b', CLIENT, async () => {
      await pass(5);
      return { body: 'late', snapshot: '0.z' };
    });
    expect((await late).body).toBe('late');
    expect([cache.room.size, await ask()]).toEqual([1, '1 of 1.a']);
  });

  it('that is at fault is not kept', async () => {
    const fault = { fault: 'no such region' };
    expect(await cache.answer('a', CLIENT, () => Promise.resolve(fault))).toBe(fault);
    expect([cache.room.size, await ask()]).toEqual([0, '1 of 1.a']);
  });
});

describe('what many ask for at once', () => {
  it('is made once, and after a load once more', async () => {
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => ask())))).toEqual(
      new Set(['1 of 1.a']),
    );
    expect(cache.counts).toEqual({ hits: 0, misses: 1, shared: 49 });
    state = '2.b';
    cache.distrust();
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => ask())))).toEqual(
      new Set(['2 of 2.b']),
    );
  });

  it('is made again for who asked after a load that the first had not met', async () => {
    const slow = cache.answer('a', CLIENT, async () => {
      const answer = await make();
      await pass(2 * FRESHNESS_MS);
      return answer;
    });
    await pass(FRESHNESS_MS / 2);
    state = '2.b';
    const after = ask();
    expect([(await slow).body, await after]).toEqual(['1 of 1.a', '2 of 2.b']);
  });

  it('is not shared with who asked before the process was told of a load', async () => {
    const before = cache.answer('a', CLIENT, async () => {
      const answer = await make();
      await pass(10);
      return answer;
    });
    await pass(1);
    state = '2.b';
    cache.distrust();
    expect(await ask()).toBe('2 of 2.b');
    expect((await before).body).toBe('1 of 1.a');
    expect(await ask()).toBe('2 of 2.b');
  });
});
