import { afterAll, beforeAll, beforeEach } from 'vitest';

import type { Database } from '../../../src/neo4j/database.js';
import { loadSeed, type LoadReport } from '../../../src/seed/load/load-seed.js';
import { AcceptedSeed } from '../../../src/seed/check/accepted-seed.js';
import { freshDatabase } from '../../support/database.js';
import { QINGHE } from './fixture.js';

let opened: Database | undefined;

/** Gives a test file a database that has the region tree and the schema, and no document at the start of each test. */
export function useRegions(): void {
  beforeAll(async () => {
    opened = await freshDatabase();
    // The first load plans its statements and brings the regions: that is the hook's time, not a test's.
    await load(QINGHE);
  });
  beforeEach(clearDocuments);
  afterAll(() => database().close());
}

/** The database of the test file. */
export function database(): Database {
  if (opened === undefined) throw new Error('expected useRegions() at the top of the test file');
  return opened;
}

/** The region tree and the schema stay, or each test would pay for them. */
export async function clearDocuments(): Promise<void> {
  await database().run(
    "MATCH (n) WHERE NOT n:Region AND NOT n:Migration AND NOT n.id IN ['regions:2025', 'lock'] DETACH DELETE n",
  );
}

export async function load(...folders: string[]): Promise<LoadReport> {
  return loadSeed(database(), await AcceptedSeed.read(folders));
}

/** The counters that are not 0. */
export function counted({ counters }: LoadReport): Record<string, number> {
  return Object.fromEntries(Object.entries(counters).filter(([, count]) => count !== 0));
}

export async function properties(id: string): Promise<Record<string, unknown>> {
  const [found] = (await database().readRow('MATCH (n {id: $id}) RETURN properties(n)', { id })) ?? [];
  return (found ?? {}) as Record<string, unknown>;
}

export async function edges(from: string): Promise<unknown> {
  return database().read(
    'MATCH (:Entity {id: $from})-[r]->(o:Entity) RETURN type(r) AS type, o.id AS to, r.claimIds AS claimIds, r.basis AS basis, r.modality AS modality ORDER BY type, to',
    { from },
  );
}
