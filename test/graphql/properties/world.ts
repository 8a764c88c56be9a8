import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createEngine, type Engine } from '../../../src/graphql/engine.js';
import type { Database } from '../../../src/neo4j/database.js';
import { loadSeed } from '../../../src/seed/load/load-seed.js';
import { readSeed } from '../../../src/seed/files/read-seed.js';
import { memoryGraph } from './build-graph.js';
import { Corpus } from './corpus.js';
import { drawsOf } from './draws.js';
import { MADE_UP_KEY, madeUpDocument } from './made-up-document.js';
import type { MemoryGraph } from './memory-graph.js';
import { Oracle } from './oracle.js';
import { readSchemaFields, type SchemaFields } from './schema-fields.js';

const path = (relative: string): string => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

const SCHEMA_FILE = path('schema.graphql');
export const FIELDS_DIR = path('cypher/fields');

/** The documents that the engine and the oracle are asked about. */
const SEED_FOLDERS = [path('seed'), path('test/seed/fixtures'), path('test/graphql/properties/seed')];

/** The same seed twice: in Neo4j behind the engine, and in memory behind the oracle. */
export interface World {
  readonly engine: Engine;
  readonly oracle: Oracle;
  readonly graph: MemoryGraph;
  readonly corpus: Corpus;
  readonly fields: SchemaFields;
}

/** An engine over the database, roomy enough for whatever a generator thinks of. */
function roomyEngine(database: Database): Engine {
  return createEngine({
    database,
    schemaFile: SCHEMA_FILE,
    fieldsDir: FIELDS_DIR,
    limits: { cost: Infinity, depth: Infinity, aliases: Infinity, subqueries: Infinity },
  });
}

/**
 * Loads the seed into an empty database and into memory.
 *
 * @param madeUp What one more document, of a small and tangled world, follows from; without it, there is none.
 */
export async function createWorld(database: Database, madeUp?: number): Promise<World> {
  const fields = readSchemaFields(readFileSync(SCHEMA_FILE, 'utf8'));
  const engine = roomyEngine(database);
  const folder = madeUp === undefined ? undefined : await writeMadeUp(engine, fields, madeUp);
  try {
    const folders = [...SEED_FOLDERS, ...(folder === undefined ? [] : [folder])];
    await loadSeed(database, await readSeed(folders));
    const graph = await memoryGraph(folders);
    return {
      engine,
      graph,
      fields,
      oracle: new Oracle(graph, fields, engine.schema),
      corpus: new Corpus(graph, fields),
    };
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true });
  }
}

/** Writes the files of the made-up document, as the loader reads nothing else. */
async function writeMadeUp(engine: Engine, fields: SchemaFields, seed: number): Promise<string> {
  const { vocabulary } = await readSeed(SEED_FOLDERS);
  const files = madeUpDocument(engine.schema, fields, vocabulary, drawsOf(seed));
  const folder = await mkdtemp(join(tmpdir(), 'atlas-made-up-'));
  await mkdir(join(folder, MADE_UP_KEY));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, MADE_UP_KEY, name), text);
  return folder;
}
