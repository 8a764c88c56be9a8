import { compareTexts } from '../../compare-texts.js';
import { ConfigError } from '../../errors.js';
import type { Database } from '../../neo4j/database.js';
import { migrate } from '../../neo4j/migrate.js';
import type { AcceptedSeed } from '../check/accepted-seed.js';
import { loadSources } from './load-sources.js';
import { loadWords } from './load-words.js';
import { readRows } from '../../typed-statement.js';
import { READ_SOURCES } from './statements.js';
import { seedRun } from './seed-run.js';
import { writeGraph } from './write-graph.js';

/** A label or type of which there were more or fewer than the files say. */
export interface Mended {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/**
 * Makes a graph anew that somebody has changed by hand, in one transaction: a load looks at the hashes of files alone and
 * would find nothing to do. Nodes that no load has made stay, but lose their relationships to those that one has.
 *
 * @returns the labels and types whose numbers were wrong; changed properties are put right too, but not listed
 * @throws ConfigError when the database has a document that is not part of `seed`: it would be lost
 */
export async function repairGraph(database: Database, seed: AcceptedSeed): Promise<readonly Mended[]> {
  const { sources, run } = seedRun(seed);
  await requireAll(database, new Set(sources.map(({ key }) => key)));
  return migrate(database, seed.vocabulary.entityTypes.keys(), async () => {
    const { result } = await writeGraph(database, async (writer) => {
      const before = await writer.census();
      await writer.raze();
      await loadWords(writer, seed.vocabulary);
      await loadSources(writer, sources, run);
      return compare(before, await writer.census());
    });
    return result;
  });
}

async function requireAll(database: Database, keys: ReadonlySet<string>): Promise<void> {
  const rows = await readRows(database, READ_SOURCES, undefined);
  const missing = rows.filter(({ id }) => id !== 'lock' && !keys.has(id)).map(({ id }) => id);
  if (missing.length === 0) return;
  throw new ConfigError(
    `load --repair: expected the folders of all documents in the database, but got none of ${missing.join(', ')}.`,
    { next: 'Give their folders too; a repair makes the whole graph anew.' },
  );
}

function compare(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Mended[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, before: before.get(name) ?? 0, after: after.get(name) ?? 0 }))
    .filter((mended) => mended.before !== mended.after)
    .sort((a, b) => compareTexts(a.name, b.name));
}
