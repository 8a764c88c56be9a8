import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';

import { createEngine, type Engine } from '../../../src/graphql/engine.js';
import type { Database } from '../../../src/neo4j/database.js';
import { loadSeed } from '../../../src/seed/load.js';
import { readSeed } from '../../../src/seed/read-seed.js';
import { memoryGraph } from './build-graph.js';
import { Corpus } from './corpus.js';
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

/** Loads the seed into an empty database and into memory. */
export async function createWorld(database: Database): Promise<World> {
  await loadSeed(database, await readSeed(SEED_FOLDERS));
  const graph = await memoryGraph(SEED_FOLDERS);
  const fields = readSchemaFields(readFileSync(SCHEMA_FILE, 'utf8'));
  const engine = roomyEngine(database);
  return {
    engine,
    graph,
    fields,
    oracle: new Oracle(graph, fields, engine.schema),
    corpus: new Corpus(graph, fields),
  };
}
