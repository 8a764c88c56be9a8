import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { GdsConfig, Neo4jConnection } from '../../../src/config.js';
import { Database } from '../../../src/neo4j/database.js';
import { startEmbedded } from '../../../src/neo4j/embedded.js';
import { int } from '../../../src/neo4j/int.js';
import { AcceptedSeed } from '../../../src/seed/check/accepted-seed.js';
import { loadSeed } from '../../../src/seed/load/load-seed.js';
import { embeddedTestConfig } from '../../support/providers.js';
import type { SeededEngine } from '../../support/seeded-engine.js';
import { mulberry32, type Edge } from './independent.js';

/** Long enough for a busy machine, whose first projection may take ten seconds. */
export const PATIENT: GdsConfig = { timeoutMs: 120_000, memoryBytes: 256 * 2 ** 20 };

/** An embedded database with Graph Data Science, which takes longer to start than all tests on it: there is one for them all. */
export interface GdsWorld {
  readonly database: Database;
  readonly connection: Neo4jConnection;
  stop(): Promise<void>;
}

/** What a case is given once the world is there. */
export type Given = () => { readonly world: GdsWorld; readonly atlas: SeededEngine };

/** Companies that are tied to each other alone, so that `entityTypes: [Company]` looks at them and at nothing of `seed/`. */
export const INVENTED: readonly Edge[] = inventedEdges('company:invented', 2_000, 1);
/** Organizations alike, so many that the ways between them take longer than any test waits. */
const CROWD: readonly Edge[] = inventedEdges('organization:invented', 15_000, 2);

/** Starts it, with `seed/` in it. */
export async function startGdsWorld(): Promise<GdsWorld> {
  const dataDir = await mkdtemp(join(tmpdir(), 'policy-atlas-gds-'));
  const config = embeddedTestConfig(dataDir, { graphDataScience: true, heap: '1g' });
  const running = await startEmbedded(config, () => undefined);
  const database = await Database.connect(running.connection, 'embedded');
  await loadSeed(database, await AcceptedSeed.read(['seed']));
  return {
    database,
    connection: running.connection,
    async stop() {
      await database.close();
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Writes what is invented beside `seed/`. */
export async function writeInvented({ database }: GdsWorld): Promise<void> {
  await writeEdges(database, 'Company', INVENTED);
  await writeEdges(database, 'Organization', CROWD);
}

/** The names in the catalogue of Graph Data Science. */
export async function catalogue(database: Database): Promise<unknown[]> {
  const rows = await database.read(
    'CALL gds.graph.list() YIELD graphName RETURN graphName ORDER BY graphName',
  );
  return rows.map(({ graphName }) => graphName);
}

/** The relationships of `seed/` that somebody states or infers, of some types. */
export async function seedEdges(database: Database, types: readonly string[] | null = null): Promise<Edge[]> {
  const rows = await database.read(
    `MATCH (a:Entity)-[link]->(b:Entity)
    WHERE link.basis IS NOT NULL AND NOT a.id CONTAINS ':invented-' AND ($types IS NULL OR type(link) IN $types)
    RETURN a.id AS a, b.id AS b`,
    { types },
  );
  return rows.map(({ a, b }) => [String(a), String(b)]);
}

/**
 * Relationships between made-up nodes, at most one a pair: a few nodes have many, most have few, as in graphs that grow, and
 * they fall into groups that hold together, some of them apart from the rest.
 */
function inventedEdges(prefix: string, nodes: number, seed: number): Edge[] {
  const random = mulberry32(seed);
  const idOf = (node: number): string => `${prefix}-${node}`;
  const groups = 20;
  const edges = new Map<string, Edge>();
  for (let node = groups; node < nodes; node++) {
    const group = node % groups;
    const known = Math.floor(node / groups);
    // One group is tied more closely than the others, or which is the most central would hang on the last digit.
    const ties = group === 0 ? 9 : 3;
    for (let time = 0; time < ties; time++) {
      // The square draws old nodes more often, which makes hubs.
      const older = Math.floor(random() ** 2 * known) * groups;
      // The last groups are tied to nothing else.
      const outside = group < groups - 3 && random() < 0.05;
      const other = older + (outside ? Math.floor(random() * (groups - 3)) : group);
      if (other < node) edges.set(`${node} ${other}`, [idOf(node), idOf(other)]);
    }
  }
  return [...edges.values()];
}

/** Writes entities that nothing is said of but that they are tied. */
async function writeEdges(
  database: Database,
  type: 'Company' | 'Organization',
  edges: readonly Edge[],
): Promise<void> {
  const ids = [...new Set(edges.flat())];
  await database.run(
    `UNWIND $ids AS id CALL (id) { CREATE (:Entity:${type} {id: id, name: id, nameEn: id}) } IN TRANSACTIONS OF $rows ROWS`,
    { ids, rows: int(5_000) },
  );
  await database.run(
    `UNWIND $edges AS edge CALL (edge) {
      MATCH (from:Entity {id: edge[0]}), (to:Entity {id: edge[1]})
      CREATE (from)-[:COOPERATES_WITH {basis: 'STATED', modality: 'ACTUAL', claimIds: []}]->(to)
    } IN TRANSACTIONS OF $rows ROWS`,
    { edges, rows: int(5_000) },
  );
}
