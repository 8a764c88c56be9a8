import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { GraphChangingError } from '../../src/errors.js';
import type { Database } from '../../src/neo4j/database.js';
import { framed } from '../../src/snapshots/snapshot-frame.js';
import { Snapshots } from '../../src/snapshots/snapshots.js';
import { freshDatabase } from '../support/database.js';

const COUNT = framed(
  ['CALL () {', '  MATCH (n:Thing)', '  RETURN count(*) AS things', '}'],
  [{ name: 'c0_', expression: 'things' }],
);

let database: Database;
let snapshots: Snapshots;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(async () => {
  await database.close();
});

beforeEach(async () => {
  await database.run('MATCH (n) DETACH DELETE n');
  await setState('1.a');
  snapshots = new Snapshots(database);
});

async function setState(state: string, untilMs = 60_000): Promise<void> {
  await database.run(
    "MERGE (s:Snapshot {id: 'graph'}) SET s.state = $state, s.until = timestamp() + toInteger($untilMs)",
    { state, untilMs },
  );
}

/** How many statements `work` sends. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const before = database.statements;
  await work();
  return database.statements - before;
}

const count = () => snapshots.consistently(async (reads) => (await reads.readFramed(COUNT))?.[0]);

describe('what is read', () => {
  it('is of the snapshot that the statement itself saw last: one statement, once a state is known', async () => {
    await snapshots.known.current(Infinity);
    expect(await statementsOf(count)).toBe(1);
    expect(await count()).toEqual({ value: 0, snapshot: '1.a' });
  });

  it('is read again where the graph has changed since the last look', async () => {
    await count();
    await database.run('CREATE (:Thing)');
    await setState('2.b');
    expect(await statementsOf(count)).toBe(2);
    expect(await count()).toEqual({ value: 1, snapshot: '2.b' });
  });

  it('is read again where a load came between two statements of one answer', async () => {
    let attempts = 0;
    const both = await snapshots.consistently(async (reads) => {
      const one = await reads.readRow('MATCH (n:Thing) RETURN count(*)');
      if (++attempts === 1) {
        await database.run('CREATE (:Thing)');
        await setState('2.b');
      }
      const [other] = await reads.read('MATCH (n:Thing) RETURN count(*) AS n');
      return [one?.[0], other?.['n']];
    });
    expect(both).toEqual({ value: [1, 1], snapshot: '2.b' });
    expect(attempts).toBe(2);
  });

  it('waits for a commit that is under way, and is of the snapshot after it', async () => {
    await count();
    await setState('~2.b');
    const counted = count();
    await sleep(100);
    await database.run('CREATE (:Thing)');
    await setState('2.b');
    expect(await counted).toEqual({ value: 1, snapshot: '2.b' });
  });

  it('goes on where the end of a commit is overdue: whoever announced it has died', async () => {
    await setState('~2.b', -1);
    expect(await count()).toEqual({ value: 0, snapshot: '~2.b' });
    expect(await statementsOf(count)).toBe(1);
  });

  it('is an error where the graph does not hold still', async () => {
    await setState('~2.b');
    snapshots = new Snapshots(database, 200);
    await expect(count()).rejects.toThrow(GraphChangingError);
  });

  it('has an empty state where the graph has no snapshot', async () => {
    await database.run('MATCH (s:Snapshot) DELETE s');
    expect(await count()).toEqual({ value: 0, snapshot: '' });
    expect(await statementsOf(count)).toBe(1);
  });

  it('is not believed where it is refused by half of a graph', async () => {
    await count();
    let attempts = 0;
    const found = await snapshots.consistently(async (reads) => {
      const row = await reads.readRow('MATCH (n:Thing) RETURN count(*)');
      if (++attempts === 1) {
        await database.run('CREATE (:Thing)');
        await setState('2.b');
      }
      if (row?.[0] === 0) throw new Error('expected a thing');
      return row?.[0];
    });
    expect(found).toEqual({ value: 1, snapshot: '2.b' });
    await expect(
      snapshots.consistently(async (reads) => {
        await reads.readRow('RETURN 1');
        throw new Error('expected another thing');
      }),
    ).rejects.toThrow('expected another thing');
  });
});

describe('the current state', () => {
  it('is not asked for again while it is young enough, whatever has met it', async () => {
    await count();
    expect(await statementsOf(async () => expect(await snapshots.known.current(60_000)).toBe('1.a'))).toBe(0);
    await sleep(5);
    expect(await statementsOf(async () => snapshots.known.current(1))).toBe(1);
  });

  it('is asked for once by all who want it at the same time', async () => {
    const asked = await statementsOf(async () => {
      const marks = await Promise.all(Array.from({ length: 20 }, async () => snapshots.known.current(0)));
      expect(new Set(marks)).toEqual(new Set(['1.a']));
    });
    expect(asked).toBe(1);
  });

  it('is met anew when the graph is said to have changed', async () => {
    await count();
    await setState('2.b');
    expect(await snapshots.known.current(60_000)).toBe('1.a');
    snapshots.known.distrust();
    expect(await snapshots.known.current(60_000)).toBe('2.b');
    expect(await statementsOf(async () => snapshots.known.current(60_000))).toBe(0);
  });

  it('never goes back to what a slower statement has met', async () => {
    await snapshots.known.current(Infinity);
    const sentAt = performance.now();
    await setState('2.b');
    await snapshots.known.current(0);
    snapshots.known.observe('1.a', sentAt);
    expect(snapshots.known.latest).toBe('2.b');
    // A graph that was restored from a backup has a lower serial, and is the graph all the same.
    snapshots.known.observe('1.c', performance.now());
    expect(snapshots.known.latest).toBe('1.c');
  });
});
