import { difference } from './answers.mjs';
import { startPeer } from '../peers/start-peer.mjs';
import { say } from '../report/terminal.mjs';
import { answerOf } from './check-answers.mjs';
import { ask } from './load-generator.mjs';
import { requestsOf } from './requests.mjs';
import { rounds } from './rounds.mjs';
import { geometricMean, round } from './statistics.mjs';

/** The databases started at different times: what the JVM has compiled must not be what is measured. */
const WARM_UP_REQUESTS = 4_000;

/**
 * Measures the same small answers in graphs of different sizes, in turns, on one connection.
 *
 * @param sized `{ nodes, database }` from the smallest to the largest.
 */
export async function measureScaling(sized, operations, subjects, options) {
  const entries = [];
  const result = {};
  try {
    for (const { nodes, database } of sized) {
      const peer = await startPeer('ours', database.connection);
      entries.push({ ...peer, key: nodes, driver: database.driver });
    }
    for (const operation of operations.filter(({ small }) => small)) {
      await requireSameAnswers(operation, subjects, entries);
      const at = await rounds(operation, subjects, entries, {
        ...options,
        connections: 1,
        warmUpRequests: WARM_UP_REQUESTS,
      });
      const [first, last] = [sized[0].nodes, sized.at(-1).nodes];
      const each = (name) => Object.fromEntries(sized.map(({ nodes }) => [nodes, at[nodes][name]]));
      result[operation.name] = {
        p95Ratio: round(at[last].p95Ms / at[first].p95Ms, 3),
        p50Ratio: round(at[last].p50Ms / at[first].p50Ms, 3),
        p95Ms: each('p95Ms'),
        p50Ms: each('p50Ms'),
        databaseCpuMs: each('databaseCpuMs'),
      };
      say(`${operation.name}: p95 ${last} / ${first} nodes: ${result[operation.name].p95Ratio}`);
    }
  } finally {
    await Promise.all(entries.map((entry) => entry.stop()));
  }
  const values = Object.values(result);
  return {
    p95Ratio: round(geometricMean(values.map(({ p95Ratio }) => p95Ratio)), 3),
    p50Ratio: round(geometricMean(values.map(({ p50Ratio }) => p50Ratio)), 3),
    operations: result,
  };
}

async function requireSameAnswers(operation, subjects, entries) {
  const requests = entries.map(({ url }) => requestsOf(operation, subjects, 'ours', url));
  for (const [index, body] of requests[0].bodies.entries()) {
    const answers = [];
    for (const { origin, path } of requests) {
      answers.push(answerOf(operation, 'ours', (await ask(origin + path, body)).data));
    }
    const found = answers.map((answer) => difference(answers[0], answer)).find((text) => text !== undefined);
    if (found !== undefined) {
      throw new Error(
        `expected the same answer in every graph for ${operation.name}, subject ${index}: ${found}`,
      );
    }
  }
}
