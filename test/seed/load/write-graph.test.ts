import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Database } from '../../../src/neo4j/database.js';
import { Snapshots } from '../../../src/snapshots/snapshots.js';
import { AcceptedSeed } from '../../../src/seed/check/accepted-seed.js';
import { loadSeed } from '../../../src/seed/load/load-seed.js';
import { repairGraph } from '../../../src/seed/load/repair-graph.js';
import { renewSnapshot, writeGraph } from '../../../src/seed/load/write-graph.js';
import { freshDatabase } from '../../support/database.js';
import { editedQinghe, QINGHE } from '../support/fixture.js';

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
  await load(QINGHE);
});

afterAll(async () => {
  await database.close();
});

async function load(folder: string): Promise<void> {
  await loadSeed(database, await AcceptedSeed.read([folder]));
}

interface Snapshot {
  readonly serial: number;
  readonly state: string;
  readonly content: string;
  readonly until: unknown;
}

async function snapshot(): Promise<Snapshot> {
  const [row] = await database.read(
    "MATCH (s:Snapshot {id: 'graph'}) RETURN s.serial AS serial, s.state AS state, s.content AS content, s.until AS until",
  );
  return row as unknown as Snapshot;
}

describe('a snapshot', () => {
  it('has the serial of the load that made it, and a content that its sources make', async () => {
    const before = await snapshot();
    expect(before.state).toBe(`${before.serial}.${before.content}`);
    expect(before.until).toBeNull();
    await load(await editedQinghe(['entities.yaml', 'Qinghe Smart Manufacturing Fund', 'Qinghe Fund']));
    const edited = await snapshot();
    expect(edited.serial).toBe(before.serial + 1);
    expect(edited.content).not.toBe(before.content);
    await load(QINGHE);
    expect(await snapshot()).toMatchObject({ serial: before.serial + 2, content: before.content });
  });

  it('stays where a load finds nothing to write', async () => {
    const before = await snapshot();
    await load(QINGHE);
    expect(await snapshot()).toEqual(before);
  });

  it('is another one after a repair, which reads what somebody has written by hand', async () => {
    const before = await snapshot();
    await database.run("MATCH (f:Fund {id: 'fund:qinghe'}) SET f.name = 'by hand'");
    expect(await snapshot()).toEqual(before);
    await repairGraph(database, await AcceptedSeed.read([QINGHE]));
    expect(await snapshot()).toMatchObject({ serial: before.serial + 1, content: before.content });
  });

  it('is another one where a vocabulary changes alone', async () => {
    const before = await snapshot();
    await writeGraph(database, (writer) =>
      writer.write('set-words', [
        { id: 'predicate:x', label: 'Predicate', properties: { id: 'predicate:x', hash: 'x' } },
      ]),
    );
    const after = await snapshot();
    expect([after.serial, after.content === before.content]).toEqual([before.serial + 1, false]);
    await load(QINGHE);
    expect(await snapshot()).toMatchObject({ serial: before.serial + 2, content: before.content });
  });

  it('is the same where the work of a transaction fails before its commit', async () => {
    const before = await snapshot();
    const failing = writeGraph(database, async (writer) => {
      await writer.tx.run("CREATE (:Entity {id: 'x:never'})");
      throw new Error('cut off');
    });
    await expect(failing).rejects.toThrow('cut off');
    expect(await snapshot()).toEqual(before);
  });
});

describe('a snapshot that does not say what the graph holds', () => {
  let before: Snapshot;

  beforeEach(async () => {
    before = await snapshot();
  });

  it.each([
    ['of an earlier release is made', 'MATCH (s:Snapshot) DELETE s'],
    [
      'whose load has died is concluded',
      "MATCH (s:Snapshot) SET s.state = '~' + s.state, s.until = timestamp() - 1",
    ],
    ['of other sources is renewed', "MATCH (s:Snapshot) SET s.content = 'other'"],
  ])('%s by the next load, though there is nothing to load', async (_, statement) => {
    await database.run(statement);
    await load(QINGHE);
    const { serial, state, content, until } = await snapshot();
    expect({ state, content, until }).toEqual({
      state: `${serial}.${before.content}`,
      content: before.content,
      until: null,
    });
    expect(state).not.toBe(before.state);
  });

  it('is left to the process that commits right now', async () => {
    await database.run("MATCH (s:Snapshot) SET s.state = '~9.x', s.until = timestamp() + 60000");
    expect(await renewSnapshot(database)).toBe(false);
    expect((await snapshot()).state).toBe('~9.x');
    await database.run('MATCH (s:Snapshot) SET s.state = $state REMOVE s.until', { state: before.state });
  });
});

it('announces a commit before it begins, and concludes it after', async () => {
  const states: string[] = [];
  const { state } = await snapshot();
  await writeGraph(database, async (writer) => {
    await writer.write('set-entities', [{ id: 'fund:qinghe', properties: { kind: 'ONE' } }]);
    states.push((await snapshot()).state);
  });
  const stop = database.onStatement((statement) => {
    if (/Announces|Tells that an announced/.test(statement)) states.push(statement.split('\n')[0] ?? '');
  });
  await writeGraph(database, (writer) =>
    writer.write('set-entities', [{ id: 'fund:qinghe', properties: { kind: 'OTHER' } }]),
  );
  stop();
  expect(states).toEqual([
    state,
    expect.stringContaining('Announces a commit'),
    expect.stringContaining('Tells that an announced commit is through'),
  ]);
});

// Neo4j applies a commit while others read. Without the announcement, a few of a hundred reads meet half of it, and the
// serial of the snapshot is the same before and after: docs/decisions/0017.
it('no reader ever gets two snapshots in one answer, and each gets the one that it is told', async () => {
  const things = 3_000;
  const commits = 12;
  const ids = Array.from({ length: things }, (_, index) => `thing:${index}`);
  await database.run('UNWIND $ids AS id CREATE (:Entity:Thing {id: id, value: 0})', { ids });
  const valueOf = new Map<string, Set<string>>();
  let ended = false;
  let answers = 0;
  const reader = async (): Promise<void> => {
    const snapshots = new Snapshots(database);
    while (!ended) {
      const { value, snapshot } = await snapshots.consistently(async (reads) => {
        const one = await reads.readRow('MATCH (n:Thing) RETURN min(n.value), max(n.value), count(n)');
        const other = await reads.readRow('MATCH (n:Thing) RETURN min(n.value), max(n.value), count(n)');
        return [one, other];
      });
      answers++;
      const met = valueOf.get(snapshot) ?? new Set();
      valueOf.set(snapshot, met.add(JSON.stringify(value)));
    }
  };
  const readers = [reader(), reader(), reader()];
  for (let value = 1; value <= commits; value++) {
    await writeGraph(database, (writer) =>
      writer.write(
        'set-entities',
        ids.map((id) => ({ id, properties: { value } })),
      ),
    );
    await sleep(20);
  }
  ended = true;
  await Promise.all(readers);
  await database.run('MATCH (n:Thing) DELETE n');
  expect(answers).toBeGreaterThan(commits);
  for (const met of valueOf.values()) expect(met.size).toBe(1);
  for (const [value] of valueOf.values()) {
    const [one, other] = JSON.parse(value ?? '') as [[number, number, number], unknown];
    expect(other).toEqual(one);
    expect(one).toEqual([one[0], one[0], things]);
  }
});
