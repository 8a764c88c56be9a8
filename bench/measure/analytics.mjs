import { analyticsOperations } from '../operations/analytics/all.mjs';
import { startPeer } from '../peers/start-peer.mjs';
import { stamp } from '../report/environment.mjs';
import { ratios } from '../report/results.mjs';
import { say } from '../report/terminal.mjs';
import { checkAnswers } from './check-answers.mjs';
import { rounds } from './rounds.mjs';

/** An answer takes up to a second: a few of them warm a statement up, and a round is long enough for some. */
const FEW = { connections: 1, warmUpRequests: 10, roundMs: 5_000 };

/**
 * Measures the questions over much of the graph against the shortest statement by hand that answers the same.
 *
 * @returns by operation: our throughput over the floor's, latencies and CPU time
 * @throws Error where the answers differ
 */
export async function measureAnalytics({ connection, driver }, subjects, options) {
  const peers = [];
  try {
    for (const peer of ['floor', 'ours']) {
      peers.push({ ...(await startPeer(peer, connection)), key: peer, driver });
    }
    const { sizes, differences } = await checkAnswers(analyticsOperations, subjects, peers);
    if (differences.length > 0) {
      throw new Error(`expected the same answers of both, and give no ratios:\n${differences.join('\n')}`);
    }
    const results = {};
    for (const operation of analyticsOperations) {
      const at = { 1: await rounds(operation, subjects, peers, { ...options, ...FEW }) };
      results[operation.name] = {
        ...ratios(at),
        measured: stamp(),
        title: operation.title,
        answer: sizes[operation.name],
        ...at[1],
      };
      const { ours, floor } = at[1];
      say(
        `${operation.name}: ${results[operation.name].floorRatio} of the floor; p95 ${ours.p95Ms} ms, floor ${floor.p95Ms} ms`,
      );
    }
    return results;
  } finally {
    await Promise.all(peers.map((peer) => peer.stop()));
  }
}
