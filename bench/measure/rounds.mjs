import { databaseCpuMs, processCpuMs } from './cpu.mjs';
import { LoadGenerator } from './load-generator.mjs';
import { requestsOf } from './requests.mjs';
import { ascending, median, quantile, round, spread } from './statistics.mjs';

/** V8 and the JVM compile what runs often: fewer requests than this measure the compilers. */
const WARM_UP_REQUESTS = 400;
const WARM_UP_CONNECTIONS = 16;

/**
 * Lets servers answer all operations before any is measured: the JVM compiles what they have in common for minutes, and
 * the first operation would be measured with that.
 */
export async function warmUp(operations, subjects, entries, options) {
  const { warmUpMs, warmUpRequests = WARM_UP_REQUESTS } = options;
  for (const operation of operations) {
    for (const { peer, url } of entries) {
      const load = new LoadGenerator(requestsOf(operation, subjects, peer, url), WARM_UP_CONNECTIONS);
      try {
        await load.run(warmUpMs, warmUpRequests);
      } finally {
        await load.close();
      }
    }
  }
}

/**
 * Lets servers answer an operation in turns, several rounds, on so many connections each.
 *
 * @param entries `{ key, peer, url, pid, driver }`: `driver` is open to the server's database.
 * @returns by key: requests per second with their spread, latencies in ms, and CPU time in ms for a request
 */
export async function rounds(operation, subjects, entries, options) {
  const { connections, rounds: count, roundMs, warmUpMs, warmUpRequests = WARM_UP_REQUESTS } = options;
  const turns = entries.map((entry) => ({
    ...entry,
    load: new LoadGenerator(requestsOf(operation, subjects, entry.peer, entry.url), connections),
    rates: [],
    p95s: [],
    serverCpu: [],
    databaseCpu: [],
    latencies: [],
  }));
  try {
    for (const { load } of turns) await load.run(warmUpMs, warmUpRequests);
    for (let i = 0; i < count; i++) {
      // Another one first each round, so that none always follows the same other.
      for (let j = 0; j < turns.length; j++) await oneRound(turns[(i + j) % turns.length], roundMs);
    }
  } finally {
    await Promise.all(turns.map(({ load }) => load.close()));
  }
  return Object.fromEntries(turns.map((turn) => [turn.key, summary(turn)]));
}

async function oneRound(turn, roundMs) {
  const used = () => Promise.all([processCpuMs(turn.pid), databaseCpuMs(turn.driver)]);
  const before = await used();
  const { latencies, elapsedMs } = await turn.load.run(roundMs);
  const after = await used();
  turn.rates.push((latencies.length / elapsedMs) * 1000);
  turn.p95s.push(quantile(ascending(latencies), 0.95));
  turn.serverCpu.push((after[0] - before[0]) / latencies.length);
  turn.databaseCpu.push((after[1] - before[1]) / latencies.length);
  for (const latency of latencies) turn.latencies.push(latency);
}

function summary({ rates, p95s, serverCpu, databaseCpu, latencies }) {
  const { median: middle, min, max } = spread(rates);
  return {
    requestsPerSecond: round(middle),
    min: round(min),
    max: round(max),
    p50Ms: round(quantile(ascending(latencies), 0.5)),
    p95Ms: round(median(p95s)),
    serverCpuMs: round(median(serverCpu), 3),
    databaseCpuMs: round(median(databaseCpu), 3),
    requests: latencies.length,
  };
}
