import type { z } from 'zod';

import type { Database } from '../../neo4j/database.js';
import { migrate } from '../../neo4j/migrate.js';
import type { AcceptedSeed } from '../check/accepted-seed.js';
import type { Counters } from './graph-writer.js';
import type { SourceChanges } from './load-source.js';
import { isOutdated, loadSources } from './load-sources.js';
import { loadWords } from './load-words.js';
import { readRows } from '../../typed-statement.js';
import { READ_SOURCES } from './statements.js';
import { seedRun } from './seed-run.js';
import type { GraphSource } from '../sources/source-content.js';
import { renewSnapshot, writeGraph } from './write-graph.js';

/** How far a load has come. */
export interface LoadProgress {
  /** Name of what is loaded now: `schema`, `regions:2025` or a document's key. */
  readonly step: string;
  /** Steps that are through. */
  readonly done: number;
  readonly total: number;
}

/** What a load did with one source. */
export interface SourceReport extends SourceChanges {
  readonly key: string;
  /** Whether the database had it in this very state already, by the rules of this release. */
  readonly unchanged: boolean;
}

/** What a load did. */
export interface LoadReport {
  /** The reference tree of regions. */
  readonly regions: SourceReport;
  readonly documents: readonly SourceReport[];
  /** Keys of the documents in the database that another release loaded and that are not part of this run: they stay as they are. */
  readonly outdated: readonly string[];
  /** What the database counted, summed over all transactions: `nodesCreated`, `propertiesSet`, …; empty where nothing changed. */
  readonly counters: Counters;
  readonly milliseconds: number;
}

/**
 * Brings a database to what seed files say: schema, region tree, then each document in one transaction, so that readers
 * see all of it or none. What the database has already is not written, unless other rules made it: then every source that is
 * not current is loaded, all in one transaction. Documents that are in the database and not in `seed` stay.
 *
 * @throws SeedError when a source speaks of an entity that nothing declares, or no longer declares one that another
 *   document needs; its transaction writes nothing
 * @throws DatabaseUnavailableError when the database cannot be reached
 */
export async function loadSeed(
  database: Database,
  seed: AcceptedSeed,
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<LoadReport> {
  const start = performance.now();
  const { sources, run } = seedRun(seed, (source) => {
    onProgress({ step: source.key, done: sources.indexOf(source) + 1, total });
  });
  const keys = new Set(sources.map(({ key }) => key));
  const total = sources.length + 1;
  onProgress({ step: 'schema', done: 0, total });
  const counters: Record<string, number> = {};
  const { vocabulary } = seed;
  const { reports, outdated } = await migrate(database, vocabulary.entityTypes.keys(), async () => {
    const stored = await readStored(database);
    const pending = sources.filter((source) => !isCurrent(source, stored.get(source.key)));
    const changes = new Map<GraphSource, SourceChanges>();
    const [first = [], ...others] = transactions(pending, stored);
    for (const together of [first, ...others]) {
      const { result, counters: counted } = await writeGraph(database, async (writer) => {
        // With the first claims that use them; the vocabulary may have changed alone.
        if (together === first) await loadWords(writer, vocabulary);
        return loadSources(writer, together, run);
      });
      for (const [source, made] of result) changes.set(source, made);
      for (const [name, count] of Object.entries(counted)) counters[name] = (counters[name] ?? 0) + count;
    }
    if (Object.keys(counters).length === 0) await renewSnapshot(database);
    return {
      reports: sources.map((source) => report(source, changes.get(source))),
      outdated: [...stored.values()]
        .filter((state) => isOutdated(state) && !keys.has(state.id))
        .map(({ id }) => id),
    };
  });
  onProgress({ step: '', done: total, total });
  const [regions, ...documentReports] = reports;
  if (regions === undefined) throw new Error('expected a report for the region tree');
  return {
    regions,
    documents: documentReports,
    outdated,
    counters,
    milliseconds: Math.round(performance.now() - start),
  };
}

type Stored = z.output<typeof READ_SOURCES.row>;

async function readStored(database: Database): Promise<ReadonlyMap<string, Stored>> {
  const rows = await readRows(database, READ_SOURCES, undefined);
  return new Map(rows.map((row) => [row.id, row]));
}

function isCurrent(source: GraphSource, stored: Stored | undefined): boolean {
  return stored?.hash === source.hash && !isOutdated(stored);
}

/**
 * Each source is a transaction of its own; all of them are one where the graph is of another release, since readers must
 * not meet both.
 */
function transactions(
  pending: readonly GraphSource[],
  stored: ReadonlyMap<string, Stored>,
): (readonly GraphSource[])[] {
  const outdated = pending.some(({ key }) => {
    const state = stored.get(key);
    return state !== undefined && isOutdated(state);
  });
  return outdated ? [pending] : pending.map((source) => [source]);
}

function report({ key, size }: GraphSource, changes: SourceChanges | undefined): SourceReport {
  if (changes !== undefined) return { key, unchanged: false, ...changes };
  const none = { created: 0, changed: 0, removed: 0 };
  return {
    key,
    unchanged: true,
    claims: { ...none, unchanged: size.claims },
    entities: { ...none, unchanged: size.entities },
    relationships: { ...none, unchanged: size.relationships },
  };
}
