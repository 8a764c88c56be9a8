import type { Database } from '../../../src/neo4j/database.js';

/**
 * The whole graph in one canonical form: every node and relationship as a line, sorted. Equal dumps are equal graphs;
 * what says only when a load ran, or how many did, is left out.
 */
export async function graphDump(database: Database): Promise<string[]> {
  const nodes = await database.read(
    'MATCH (n) WHERE NOT n:Snapshot RETURN labels(n) AS labels, properties(n) AS properties',
    {},
    { timeoutMs: 60_000 },
  );
  const edges = await database.read(
    'MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties',
    {},
    { timeoutMs: 60_000 },
  );
  return [
    ...nodes.map(({ labels, properties }) => {
      const kept = { ...(properties as Record<string, unknown>) };
      delete kept['run'];
      return canonical({ labels: [...(labels as string[])].sort(), properties: kept });
    }),
    ...edges.map(canonical),
  ].sort();
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
