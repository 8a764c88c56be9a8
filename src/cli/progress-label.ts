import type { Progress } from '../neo4j/running-database.js';

const LABELS: Readonly<Record<Progress['phase'], string>> = {
  install: '下载 Neo4j · fetching Neo4j',
  compile: '编译启动器 · compiling the launcher',
  archive: '为快速启动做准备 · preparing fast starts',
  start: '启动 Neo4j · starting Neo4j',
};

/** What a step towards a database is called, in both languages. */
export function progressLabel(progress: Progress): string {
  return LABELS[progress.phase];
}

/** How far it is, from 0 to 1, where that is known. */
export function progressFraction({ done, total }: Progress): number | undefined {
  return done === undefined || total === undefined || total === 0 ? undefined : Math.min(1, done / total);
}
