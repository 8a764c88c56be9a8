import { geometricMean, round } from '../measure/statistics.mjs';

const RATIOS = { floorRatio: 'floor', neo4jGraphqlRatio: 'neo4jGraphql', dataloaderRatio: 'dataloader' };

/**
 * Our throughput over each peer's, as the geometric mean over the numbers of connections.
 *
 * @param at By connections, by peer: what measure/rounds.mjs gives.
 */
export function ratios(at) {
  const result = {};
  for (const [name, peer] of Object.entries(RATIOS)) {
    const each = Object.values(at)
      .filter((peers) => peers.ours && peers[peer])
      .map((peers) => peers.ours.requestsPerSecond / peers[peer].requestsPerSecond);
    if (each.length > 0) result[name] = round(geometricMean(each), 3);
  }
  return result;
}

/** The geometric means of the ratios over all operations. */
export function means(operations) {
  const result = {};
  for (const name of Object.keys(RATIOS)) {
    const each = Object.values(operations)
      .map((operation) => operation[name])
      .filter((ratio) => ratio !== undefined);
    if (each.length > 0) result[name] = round(geometricMean(each), 3);
  }
  return result;
}
