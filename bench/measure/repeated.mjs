import { setTimeout as sleep } from 'node:timers/promises';

import { openProject } from '../database.mjs';
import { createRandom, createZipf, shuffled } from '../graph/random.mjs';
import { startPeer } from '../peers/start-peer.mjs';
import { say } from '../report/terminal.mjs';
import { LoadGenerator } from './load-generator.mjs';
import { requestsOf } from './requests.mjs';
import { ascending, median, quantile, round } from './statistics.mjs';

const CONNECTIONS = 16;
/** As many questions are drawn for a peer; after that it is asked the same ones again. */
const DRAWN = 20_000;
const EXPONENT = 1;
const LOAD_EVERY_MS = 10_000;
/** Whoever is measured meets a load in the middle of each round. */
const ROUND_MS = LOAD_EVERY_MS;

/**
 * Asks what has been asked before: questions over all operations and subjects, drawn by Zipf's law, while a load writes every
 * ten seconds. The floor asks its database each time; ours is asked with kept answers, without, and with kept answers that
 * nobody wants (`no-cache`), which tells what a miss costs beside the answer.
 */
export async function measureRepeated(
  { connection, driver },
  operations,
  subjects,
  { rounds, warmUpMs, seed },
) {
  const { load, close } = await openLoads({ connection, driver }, subjects);
  const peers = {};
  const turns = [];
  const order = createRandom(seed + 1);
  try {
    await load();
    peers.floor = await startPeer('floor', connection);
    peers.ours = await startPeer('ours', connection);
    peers.keeping = await startPeer('ours', connection, { env: { BENCH_ANSWERS: 'true' } });
    const turn = (key, peer, { url }, headers) => {
      const requests = drawn(operations, subjects, peer, url, seed);
      return {
        key,
        load: new LoadGenerator({ ...requests, headers }, CONNECTIONS),
        rates: [],
        latencies: [],
      };
    };
    turns.push(
      turn('floor', 'floor', peers.floor),
      turn('uncached', 'ours', peers.ours),
      turn('kept', 'ours', peers.keeping),
      turn('missed', 'ours', peers.keeping, { 'cache-control': 'no-cache' }),
    );
    for (const { load: generator } of turns) await generator.run(warmUpMs, DRAWN);
    for (let i = 0; i < rounds; i++) {
      // In another order each time: whoever comes after a peer meets what that has left to the database.
      for (const turn of shuffled(order, turns)) await oneRound(turn, load);
    }
  } finally {
    await Promise.all(turns.map(({ load: generator }) => generator.close()));
    await Promise.all(Object.values(peers).map((peer) => peer.stop()));
    await close();
  }
  return summary(turns);
}

/**
 * Loads that write one fund as it is. The first one gives the generated graph a snapshot, without which no answer is kept.
 *
 * @returns `load`, and `close`, which leaves the graph as it was generated
 */
export async function openLoads({ connection, driver }, subjects) {
  const { database, close } = await openProject(connection);
  const { writeGraph } = await import(new URL('../../dist/seed/load/write-graph.js', import.meta.url).href);
  const row = { id: subjects.probeFunds[0], properties: { kind: 'DIRECT' } };
  return {
    load: () => writeGraph(database, (writer) => writer.write('set-entities', [row])),
    async close() {
      await close();
      await driver.executeQuery("MATCH (n) WHERE n:Snapshot OR n:Source AND n.id = 'lock' DETACH DELETE n");
    },
  };
}

async function oneRound({ load: generator, rates, latencies }, load) {
  const loading = sleep(LOAD_EVERY_MS / 2).then(load);
  const { latencies: measured, elapsedMs } = await generator.run(ROUND_MS);
  await loading;
  rates.push((measured.length / elapsedMs) * 1000);
  for (const latency of measured) latencies.push(latency);
}

/** The same questions in the same order for each peer, drawn by Zipf's law. */
export function drawn(operations, subjects, peer, url, seed) {
  const random = createRandom(seed);
  const asked = operations.flatMap((operation) => {
    const { origin, path, bodies } = requestsOf(operation, subjects, peer, url);
    return bodies.map((body) => ({ origin, path, body }));
  });
  const ranked = shuffled(random, asked);
  const zipf = createZipf(ranked.length, EXPONENT);
  const questions = Array.from({ length: DRAWN }, () => ranked[zipf(random)]);
  const [{ origin }] = questions;
  return {
    origin,
    bodies: questions.map(({ body }) => body),
    paths: questions.map(({ path }) => path),
  };
}

function summary(turns) {
  const byKey = Object.fromEntries(
    turns.map(({ key, rates, latencies }) => {
      const sorted = ascending(latencies);
      const [p50Ms, p99Ms] = [0.5, 0.99].map((share) => round(quantile(sorted, share)));
      return [
        key,
        {
          requestsPerSecond: round(median(rates)),
          rates: rates.map((rate) => round(rate)),
          p50Ms,
          p99Ms,
          requests: sorted.length,
        },
      ];
    }),
  );
  const { floor, uncached, kept, missed } = byKey;
  const over = (one, other) => round(one.requestsPerSecond / other.requestsPerSecond, 3);
  const results = {
    connections: CONNECTIONS,
    loadEveryMs: LOAD_EVERY_MS,
    keptOverFloor: over(kept, floor),
    keptP99OverFloor: round(kept.p99Ms / floor.p99Ms, 3),
    uncachedOverFloor: over(uncached, floor),
    missedOverUncached: over(missed, uncached),
    peers: byKey,
  };
  say(
    `重复的提问 repeated: ${results.keptOverFloor} × the floor, p99 ${results.keptP99OverFloor} of its; uncached ${results.uncachedOverFloor}; misses ${results.missedOverUncached} of uncached`,
  );
  return results;
}
