import type { Database } from '../../../../src/neo4j/database.js';
import { compareTexts, type MemoryGraph, type MemoryNode } from './memory-graph.js';

/** What only the load knows of the snapshot that it made: the oracle takes it from the graph, and the documents from the seed. */
export interface LoadedSnapshot {
  readonly id: string;
  readonly loadedAt: string;
}

export async function loadedSnapshot(database: Database, build: string): Promise<LoadedSnapshot> {
  const row = await database.readRow('MATCH (s:Snapshot) RETURN s.serial, s.content, toString(s.loadedAt)');
  const [serial, content, loadedAt] = row ?? [];
  return { id: `${String(serial)}.${String(content)}.${build}`, loadedAt: String(loadedAt) };
}

export function snapshot(
  graph: MemoryGraph,
  loaded: LoadedSnapshot,
): LoadedSnapshot & { documents: MemoryNode[] } {
  const documents = graph
    .ofType('Document')
    .filter(({ properties }) => typeof properties['text'] === 'string');
  return { ...loaded, documents: documents.sort((a, b) => compareTexts(a.id, b.id)) };
}
