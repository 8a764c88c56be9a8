import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from '../../../src/neo4j/database.js';
import { loadSeed } from '../../../src/seed/load/load-seed.js';
import { AcceptedSeed } from '../../../src/seed/check/accepted-seed.js';
import { freshDatabase } from '../../support/database.js';
import { engineOver, type SeededEngine, validDocument } from '../../support/seeded-engine.js';
import { editedQinghe, QINGHE } from '../../seed/support/fixture.js';

let database: Database;
let atlas: SeededEngine;

beforeAll(async () => {
  database = await freshDatabase();
  await load(QINGHE);
  atlas = engineOver(database);
});

afterAll(async () => {
  await database.close();
});

async function load(folder: string): Promise<void> {
  await loadSeed(database, await AcceptedSeed.read([folder]));
}

/** Loads another name of the fund. */
async function rename(name: string): Promise<void> {
  await load(await editedQinghe(['entities.yaml', 'Qinghe Smart Manufacturing Fund', name]));
}

interface Told {
  readonly snapshot: { readonly id: string; readonly loadedAt: string; readonly documents: { id: string }[] };
}

const SNAPSHOT = '{ snapshot { id loadedAt documents { id name } } }';

describe('Query.snapshot', () => {
  it('tells the state of the graph, since when it is so, and the documents with their texts', async () => {
    const { snapshot } = (await atlas.data(SNAPSHOT)) as unknown as Told;
    expect(snapshot.id).toMatch(/^\d+\.[0-9a-f]{12}\.unknown$/);
    expect(Math.abs(Date.parse(snapshot.loadedAt) - Date.now())).toBeLessThan(600_000);
    // One that is only cited has no text.
    expect(snapshot.documents.map(({ id }) => id)).toEqual(['document:qinghe-2023-01']);
  });

  it('has the id that the answer is marked with, and another one after a load', async () => {
    const { engine } = atlas;
    const asked = { document: validDocument(engine, SNAPSHOT) };
    const { result, snapshot } = await engine.answer(asked);
    expect((result.data as unknown as Told).snapshot.id).toBe(engine.snapshotId(snapshot));
    await rename('Another Fund');
    const after = await engine.answer(asked);
    expect((after.result.data as unknown as Told).snapshot.id).toBe(engine.snapshotId(after.snapshot));
    expect(after.snapshot).not.toBe(snapshot);
  });

  it('is the same for two services on one graph', async () => {
    const other = await engineOver(database).data(SNAPSHOT);
    expect(await atlas.data(SNAPSHOT)).toEqual(other);
  });

  it('is null where no load of ours has made the graph', async () => {
    const row = await database.readRow("MATCH (s:Snapshot {id: 'graph'}) RETURN properties(s)");
    await database.run('MATCH (s:Snapshot) DELETE s');
    try {
      const { engine } = engineOver(database);
      const { result, snapshot } = await engine.answer({ document: validDocument(engine, SNAPSHOT) });
      expect([result, engine.snapshotId(snapshot)]).toEqual([{ data: { snapshot: null } }, undefined]);
    } finally {
      await database.run('CREATE (s:Snapshot) SET s = $properties', { properties: row?.[0] });
    }
  });
});

/** Does something before the nth statement from now on is sent. */
function before(nth: number, something: () => Promise<void>): void {
  let sent = 0;
  for (const method of ['read', 'readRow'] as const) {
    const original = database[method].bind(database) as (...given: unknown[]) => Promise<unknown>;
    const intercepted = async (...given: unknown[]): Promise<unknown> => {
      if (++sent === nth) await something();
      return original(...given);
    };
    Object.assign(database, { [method]: intercepted });
  }
}

/** Ends what {@link before} has begun. */
function undisturbed(): void {
  Reflect.deleteProperty(database, 'read');
  Reflect.deleteProperty(database, 'readRow');
}

const NAMES = `{ funds { nodes { id name(language: EN) regions { nodes { id } } } }
  again: funds(first: 5) { nodes { name(language: EN) sponsors { nodes { id } } } } }`;

interface Named {
  readonly funds: { readonly nodes: readonly { readonly name: string }[] };
  readonly again: Named['funds'];
}

describe('an answer', () => {
  const ask = async () => {
    const { engine } = atlas;
    const { result, snapshot } = await engine.answer({ document: validDocument(engine, NAMES) });
    const { funds, again } = result.data as unknown as Named;
    return { names: [funds.nodes[0]?.name, again.nodes[0]?.name], snapshot };
  };

  it.each([
    ['its first and its second part', 2],
    ['two of its later parts', 3],
    ['its last part and the look at the snapshot', 5],
  ])('is of one snapshot where a load comes between %s', async (_, nth) => {
    await load(QINGHE);
    atlas = engineOver(database);
    const undone = await ask();
    // Never asked before, so that it is answered in parts.
    const { engine } = (atlas = engineOver(database));
    await engine.snapshots.known.look();
    const name = `Fund ${nth}`;
    before(nth, () => {
      undisturbed();
      return rename(name);
    });
    try {
      const { names, snapshot } = await ask();
      expect(names).toEqual([name, name]);
      expect(snapshot).not.toBe(undone.snapshot);
      expect(snapshot).toBe(await engine.snapshots.known.look());
    } finally {
      undisturbed();
    }
  });

  it('is of one snapshot where a load comes between a word that is known and the statement', async () => {
    await load(QINGHE);
    const { engine } = (atlas = engineOver(database));
    const query =
      '{ claims(where: { predicate: { eq: "size" } }) { nodes { subject { name(language: EN) } } } }';
    const asked = { document: validDocument(engine, query) };
    await engine.warm(asked);
    before(1, () => {
      undisturbed();
      return rename('Fund of a word');
    });
    const { result, snapshot } = await engine.answer(asked);
    expect(JSON.stringify(result.data)).toContain('Fund of a word');
    expect(snapshot).toBe(await engine.snapshots.known.look());
  });
});
