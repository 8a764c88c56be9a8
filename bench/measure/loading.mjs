import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startDatabase } from '../database.mjs';
import { say } from '../report/terminal.mjs';
import { checksum } from './checksum.mjs';
import { median, round, spread } from './statistics.mjs';

/** How the graph is written: by UNWIND … MERGE in batches of 10,000 in one session, or by the project's own bulk load. */
const WAYS = ['merge', 'project'];

/**
 * Measures how fast an empty database comes to the same graph with all its indexes, in turns, and the memory of the process
 * that fills it.
 */
export async function measureLoad(folder, { loadNodes, loadRounds, seed, memory }) {
  const runs = { merge: [], project: [] };
  for (let i = 0; i < loadRounds; i++) {
    for (const way of i % 2 === 0 ? WAYS : [...WAYS].reverse()) {
      const run = await loadOnce(join(folder, `load-${way}-${i}`), way, { nodes: loadNodes, seed, memory });
      runs[way].push(run);
      say(`${way}: ${run.elements} 个元素 elements, ${Math.round(run.elementsPerSecond)} / s`);
    }
  }
  const [graph, other] = new Set(WAYS.flatMap((way) => runs[way].map((run) => JSON.stringify(run.graph))));
  if (other !== undefined)
    throw new Error(`expected the same graph of both ways, but got ${graph} and ${other}`);
  const result = { nodes: loadNodes };
  for (const way of WAYS) {
    const [first] = runs[way];
    result[way] = {
      elements: first.elements,
      elementsPerSecond: round(median(runs[way].map((run) => run.elementsPerSecond))),
      spread: spread(runs[way].map((run) => round(run.elementsPerSecond))),
      rssMb: first.rssMb,
    };
  }
  result.ratio = round(result.project.elementsPerSecond / result.merge.elementsPerSecond, 3);
  return result;
}

async function loadOnce(dir, way, { nodes, seed, memory }) {
  const database = await startDatabase(dir, memory);
  try {
    const { uri, username, password } = database.connection;
    const child = fork(
      fileURLToPath(new URL('load-process.mjs', import.meta.url)),
      [way, String(nodes), String(seed)],
      {
        env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    );
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`expected the load (${way}) to end with its numbers, but it ended with ${code}`);
    });
    const [result] = await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => undefined);
    return { ...result, graph: await checksum(database.driver) };
  } finally {
    await database.stop();
    await rm(dir, { recursive: true, force: true });
  }
}
