import { readdir, readFile } from 'node:fs/promises';

import { createRandom } from '../graph/random.mjs';
import { canonical, difference } from './answers.mjs';
import { neverSeen } from './never-seen.mjs';
import { startPeer } from '../peers/start-peer.mjs';
import { say } from '../report/terminal.mjs';
import { ask } from './load-generator.mjs';
import { line, median, round } from './statistics.mjs';

const FIELDS = [1, 2, 4, 8, 12, 16, 20, 24];
const PEERS = ['ours', 'neo4jGraphql'];
const REPEATS = 100;

/**
 * Measures what the first execution of an operation costs: of operations never seen before, by the number of their
 * relationship fields, and of those in operations/, after a start that has planned them.
 */
export async function measureFirstExecution(database, subjects, { rounds, seed }) {
  const never = await measureNeverSeen(database, subjects, rounds, seed);
  const shipped = await measureShipped(database);
  say(
    `首次执行 · first execution: ${never.ratio} × @neo4j/graphql, ${never.msPerField.ours} ms 每个关系字段 a field (r² ${never.r2.ours})；operations/: 第一次与第一百次之比 · first over hundredth ${shipped.ratio}`,
  );
  return { neverSeen: never, shipped };
}

async function measureNeverSeen({ connection }, { probeCodes }, rounds, seed) {
  const random = createRandom(seed + 3);
  const seen = new Set();
  const peers = [];
  const timedOut = { ours: 0, neo4jGraphql: 0 };
  const points = { ours: [], neo4jGraphql: [] };
  const at = [];
  try {
    // As after a start: what that plans ahead is planned.
    for (const peer of PEERS)
      peers.push(await startPeer(peer, connection, { env: { BENCH_WARM_UP: 'true' } }));
    // The planner's own code is compiled by the JVM too: a few that do not count.
    for (let i = 0; i < 3 * FIELDS.length; i++) await askBoth(fresh(FIELDS[Math.floor(i / 3)]), i);
    timedOut.ours = timedOut.neo4jGraphql = 0;
    for (const fields of FIELDS) {
      const times = { ours: [], neo4jGraphql: [] };
      for (let i = 0; i < rounds; i++) {
        const taken = await askBoth(fresh(fields), i);
        for (const peer of PEERS) times[peer].push(taken[peer]);
      }
      const ms = Object.fromEntries(PEERS.map((peer) => [peer, round(median(times[peer]), 3)]));
      for (const peer of PEERS) points[peer].push([fields, ms[peer]]);
      at.push({ fields, ...ms, ratio: round(ms.ours / ms.neo4jGraphql, 3) });
    }
  } finally {
    await Promise.all(peers.map((peer) => peer.stop()));
  }
  const fits = Object.fromEntries(PEERS.map((peer) => [peer, line(points[peer])]));
  const of = (name) => Object.fromEntries(PEERS.map((peer) => [peer, round(fits[peer][name], 3)]));
  return {
    ratio: round(median(at.map(({ ratio }) => ratio)), 3),
    msPerField: of('slope'),
    r2: of('r2'),
    timedOut,
    fields: at,
  };

  /** Different from all before in what it asks, not in its name alone, which is no part of a statement. */
  function fresh(fields) {
    for (;;) {
      const queries = neverSeen(random, fields);
      const asked = queries.neo4jGraphql.replace(/^query \w+/, '');
      if (!seen.has(asked)) {
        seen.add(asked);
        return queries;
      }
    }
  }

  async function askBoth(queries, turn) {
    const taken = {};
    const answers = {};
    const variables = { code: probeCodes[turn % probeCodes.length] };
    for (const { peer, url } of turn % 2 === 0 ? peers : [...peers].reverse()) {
      const begun = performance.now();
      let data;
      try {
        ({ data } = await ask(url, JSON.stringify({ query: queries[peer], variables })));
      } catch (error) {
        // A plan that outlasts the server's own limit is a measurement, not a fault of the bench.
        if (!/ 504: /.test(error.message)) throw error;
      }
      taken[peer] = performance.now() - begun;
      if (data === undefined) {
        timedOut[peer]++;
        continue;
      }
      answers[peer] = canonical(peer === 'ours' ? { region: data.region } : { region: data.regions[0] });
    }
    const both = PEERS.every((peer) => answers[peer] !== undefined);
    const found = both ? difference(answers.ours, answers.neo4jGraphql) : undefined;
    if (found !== undefined) throw new Error(`expected the same answers to ${queries.ours}\n${found}`);
    return taken;
  }
}

async function measureShipped({ connection, driver }) {
  const folder = new URL('../../operations/', import.meta.url);
  await driver.executeQuery('CALL db.clearQueryCaches()');
  const peer = await startPeer('ours', connection, { env: { BENCH_WARM_UP: 'true' } });
  const operations = {};
  try {
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort()) {
      const body = JSON.stringify({ query: await readFile(new URL(name, folder), 'utf8') });
      const times = [];
      for (let i = 0; i < REPEATS; i++) times.push((await ask(peer.url, body)).ms);
      const firstMs = round(times[0], 3);
      const hundredthMs = round(median(times.slice(-20)), 3);
      operations[name.replace('.graphql', '')] = {
        firstMs,
        hundredthMs,
        ratio: round(firstMs / hundredthMs, 3),
      };
    }
  } finally {
    await peer.stop();
  }
  return { ratio: round(median(Object.values(operations).map(({ ratio }) => ratio)), 3), operations };
}
