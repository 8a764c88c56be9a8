import { LoadGenerator } from './load-generator.mjs';
import { requestsOf } from './requests.mjs';
import { ascending, median, quantile, round, spread } from './statistics.mjs';

/**
 * Lets the peers answer an operation in turns, several rounds, on so many connections each.
 *
 * @returns by peer: requests per second with their spread, and the p50 and p95 of all latencies in ms
 */
export async function rounds(operation, subjects, peers, { connections, rounds: count, roundMs, warmUpMs }) {
  const generators = peers.map(({ peer, url }) => ({
    peer,
    load: new LoadGenerator(requestsOf(operation, subjects, peer, url), connections),
    rates: [],
    p95s: [],
    latencies: [],
  }));
  try {
    for (const { load } of generators) await load.run(warmUpMs);
    for (let i = 0; i < count; i++) {
      // Another one first each round, so that none always follows the same other.
      const turn = generators.map((_, j) => generators[(i + j) % generators.length]);
      for (const entry of turn) {
        const { latencies, elapsedMs } = await entry.load.run(roundMs);
        entry.rates.push((latencies.length / elapsedMs) * 1000);
        entry.p95s.push(quantile(ascending(latencies), 0.95));
        entry.latencies.push(...latencies);
      }
    }
  } finally {
    await Promise.all(generators.map(({ load }) => load.close()));
  }
  return Object.fromEntries(
    generators.map(({ peer, rates, p95s, latencies }) => {
      const sorted = ascending(latencies);
      const { median: middle, min, max } = spread(rates);
      return [
        peer,
        {
          requestsPerSecond: round(middle),
          min: round(min),
          max: round(max),
          p50Ms: round(quantile(sorted, 0.5)),
          p95Ms: round(median(p95s)),
          requests: latencies.length,
        },
      ];
    }),
  );
}
