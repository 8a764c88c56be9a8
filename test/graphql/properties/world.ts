import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createComputations } from '../../../src/analytics/computations.js';
import { readConfig } from '../../../src/config.js';
import { createEngine, type Engine } from '../../../src/graphql/engine.js';
import { readModel } from '../../../src/graphql/model/read-model.js';
import { deriveSchema } from '../../../src/graphql/schema/derive-schema.js';
import type { Database } from '../../../src/neo4j/database.js';
import { loadSeed } from '../../../src/seed/load/load-seed.js';
import { AcceptedSeed } from '../../../src/seed/check/accepted-seed.js';
import { loadedDatabase } from '../../support/database.js';
import { memoryGraph } from './oracle/build-graph.js';
import { Corpus } from './generate/corpus.js';
import { drawsOf } from './generate/draws.js';
import { INVENTED_KEY, inventedDocument } from './generate/invented-document.js';
import type { MemoryGraph } from './oracle/memory-graph.js';
import { Oracle } from './oracle/oracle.js';
import { loadedSnapshot } from './oracle/snapshot.js';
import { readSchemaFields, type SchemaFields } from './oracle/schema-fields.js';

const path = (relative: string): string => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

const SCHEMA_FILE = path('schema.graphql');
export const FIELDS_DIR = path('cypher/fields');

/** The release of the service, as far as anyone knows. */
const BUILD = 'cafe0123';

/** The documents that the engine and the oracle are asked about. */
const SEED_FOLDERS = [path('seed'), path('test/seed/fixtures'), path('test/graphql/properties/seed')];

/** The same seed twice: in Neo4j behind the engine, and in memory behind the oracle. */
export interface World {
  /** Closing it is the caller's. */
  readonly database: Database;
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
    computations: createComputations(readConfig({}).gds),
    build: BUILD,
    limits: { cost: Infinity, depth: Infinity, aliases: Infinity, subqueries: Infinity },
  });
}

/**
 * Loads the seed into the worker's database and into memory.
 *
 * @param invented What one more document, of a small and tangled world, follows from; without it, there is none.
 */
export async function createWorld(invented?: number): Promise<World> {
  const sdl = readFileSync(SCHEMA_FILE, 'utf8');
  const fields = readSchemaFields(sdl);
  const folder = invented === undefined ? undefined : await writeInvented(sdl, fields, invented);
  try {
    const folders = [...SEED_FOLDERS, ...(folder === undefined ? [] : [folder])];
    const database = await loadedDatabase(`world ${invented ?? ''}`, async (empty) =>
      loadSeed(empty, await AcceptedSeed.read(folders)),
    );
    const engine = roomyEngine(database);
    const graph = await memoryGraph(folders);
    return {
      database,
      engine,
      graph,
      fields,
      oracle: new Oracle(graph, fields, engine.schema, await loadedSnapshot(database, BUILD)),
      corpus: new Corpus(graph, fields),
    };
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true });
  }
}

/** Writes the files of the invented document, as the loader reads nothing else. */
async function writeInvented(sdl: string, fields: SchemaFields, seed: number): Promise<string> {
  const { schema } = deriveSchema(sdl, readModel(sdl));
  const { vocabulary } = await AcceptedSeed.read(SEED_FOLDERS);
  const files = inventedDocument(schema, fields, vocabulary, drawsOf(seed));
  const folder = await mkdtemp(join(tmpdir(), 'atlas-invented-'));
  await mkdir(join(folder, INVENTED_KEY));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, INVENTED_KEY, name), text);
  return folder;
}
