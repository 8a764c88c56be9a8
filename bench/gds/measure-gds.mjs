import { join } from 'node:path';

import { Agent, fetch } from 'undici';

import { createSchema, startDatabase } from '../database.mjs';
import { ascending, median, quantile, round, spread } from '../measure/statistics.mjs';
import { startPeer } from '../peers/start-peer.mjs';
import { say } from '../report/terminal.mjs';
import { agreement } from './agreement.mjs';
import { byHand } from './by-hand.mjs';
import { inventedEdges, writeEdges } from './invented.mjs';

/** Projections are in the heap. */
const MEMORY = { heap: '4g', pageCache: '2g', graphDataScience: true };
/** Nothing is to be stopped or refused here. */
const SETTINGS = { GDS_TIMEOUT: '3600', GDS_MEMORY: '3g' };
/** graphology holds no more than that in good time. */
const LARGEST_COMPARED = 200_000;
const SAMPLE = 2_000;

const OPERATIONS = {
  pageRank:
    'centrality(measure: PAGE_RANK, entityTypes: null, first: 20) { nodes { score node { id name } } }',
  wcc: 'communities(method: WCC, first: 10) { nodes { size members { node { id } } } }',
  leiden: 'communities(method: LEIDEN, randomSeed: 1, first: 10) { nodes { size members { node { id } } } }',
};
const SMALL_READ = 'company(id: "company:invented-7") { name aliases }';

/** Measures Graph Data Science through the API against the same calls by hand, and what reads notice of it. */
export async function measureGds(folder, { gds: nodes, rounds, seed }) {
  const database = await startDatabase(join(folder, `gds-${nodes}`), MEMORY);
  const stops = [() => database.stop()];
  try {
    const { connection, driver } = database;
    await createSchema(connection);
    const edges = inventedEdges(nodes, seed);
    await writeEdges(driver, 'Company', nodes, edges);
    say(`${nodes} 个实体、${edges.length} 条关系 · entities and relationships`);
    const peer = await startPeer('ours', connection, { env: SETTINGS });
    stops.unshift(() => peer.stop());
    const ask = (query) => askAt(peer.url, query);
    const result = { entities: nodes, relationships: edges.length };
    for (const [name, field] of Object.entries(OPERATIONS)) {
      result[name] = await inTurns(rounds, {
        ours: () => ask(`{ ${field} }`),
        byHand: () => byHand(driver, name),
      });
      say(`${name}: ${result[name].ratio} ×（手工 by hand ${result[name].byHand.median} ms）`);
    }
    result.reads = await readsBeside(ask, OPERATIONS.leiden);
    say(`小查询 p95 small reads: ${result.reads.ratio} ×`);
    if (nodes <= LARGEST_COMPARED) {
      const sample = { type: 'Organization', edges: inventedEdges(SAMPLE, seed + 1) };
      await writeEdges(driver, sample.type, SAMPLE, sample.edges);
      result.agreement = await agreement(ask, 'Company', edges, sample);
      say(JSON.stringify(result.agreement));
    }
    return result;
  } finally {
    for (const stop of stops) await stop().catch(() => undefined);
  }
}

/** Each way once for its plans and the JVM, then in turns. */
async function inTurns(rounds, ways) {
  const times = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let turn = 0; turn <= rounds; turn++) {
    const order = Object.keys(ways);
    for (const way of turn % 2 === 0 ? order : order.reverse()) {
      const begun = performance.now();
      await ways[way]();
      if (turn > 0) times[way].push(Math.round(performance.now() - begun));
    }
  }
  const [ours, hand] = [times.ours, times.byHand];
  return { ours: spread(ours), byHand: spread(hand), ratio: round(median(ours) / median(hand), 3) };
}

const READ_MS = 5_000;

/** The p95 of small reads, four at a time, without a run and while one is under way. */
async function readsBeside(ask, field) {
  await readFor(ask, () => performance.now() + READ_MS);
  const alone = await readFor(ask, () => performance.now() + READ_MS);
  const run = ask(`{ ${field} }`);
  let running = true;
  run.finally(() => (running = false)).catch(() => undefined);
  const beside = await readFor(ask, () => (running ? Infinity : 0));
  await run;
  return { alone, beside, ratio: round(beside.p95 / alone.p95, 3) };
}

async function readFor(ask, until) {
  const times = [];
  const end = until();
  const lane = async () => {
    while (performance.now() < Math.min(end, until())) {
      const begun = performance.now();
      await ask(`{ ${SMALL_READ} }`);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  const sorted = ascending(times);
  return { reads: times.length, p50: round(quantile(sorted, 0.5)), p95: round(quantile(sorted, 0.95)) };
}

/** A run may take longer than the five minutes after which undici ends a request. */
const patient = new Agent({ headersTimeout: 0, bodyTimeout: 0 });

async function askAt(url, query) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    dispatcher: patient,
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`expected an answer to ${query}, but got ${errors[0].message}`);
  return data;
}
