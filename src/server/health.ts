import { setTimeout as sleep } from 'node:timers/promises';

import type { FastifyInstance } from 'fastify';

import type { Engine } from '../graphql/engine.js';
import { countDocuments, type DocumentCounts } from '../neo4j/count-documents.js';
import type { Database } from '../neo4j/database.js';
import type { Metrics } from './metrics.js';

/** Long enough that frequent probes cost nothing, short enough that a load balancer notices soon. */
const KEPT_MS = 1_000;
const READ_MS = 2_000;

interface Readiness extends DocumentCounts {
  readonly database: boolean;
  /** Null where the graph has none, or cannot be read. */
  readonly snapshot: string | null;
}

/**
 * Registers `/healthz` (200 as long as the process answers), `/readyz` (200 when the database answers and holds a document)
 * and `/metrics`.
 */
export function registerHealth(
  app: FastifyInstance,
  database: Database,
  engine: Engine,
  metrics: Metrics,
): void {
  let kept: { readonly readiness: Promise<Readiness>; readonly until: number } | undefined;
  const readiness = (): Promise<Readiness> => {
    if (kept === undefined || performance.now() > kept.until) {
      kept = { readiness: readReadiness(database, engine), until: performance.now() + KEPT_MS };
    }
    return kept.readiness;
  };

  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const state = await readiness();
    const ready = state.database && state.documents > 0;
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', ...state });
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
}

async function readReadiness(database: Database, engine: Engine): Promise<Readiness> {
  try {
    const counts = await countDocuments(database, { timeoutMs: READ_MS, budgetMs: 3_000 });
    const { snapshots } = engine;
    // A probe does not wait for a long commit, as an answer does.
    const late = sleep(READ_MS, undefined, { ref: false }).then(() => snapshots.known.latest);
    const snapshot = await Promise.race([snapshots.known.current(KEPT_MS), late]);
    return { database: true, ...counts, snapshot: engine.snapshotId(snapshot) ?? null };
  } catch {
    return { database: false, documents: 0, cited: 0, snapshot: null };
  }
}
