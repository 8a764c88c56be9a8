import { canonical, difference, leaves } from './answers.mjs';
import { ask } from './load-generator.mjs';
import { requestsOf } from './requests.mjs';

/**
 * Asks every peer every question about every subject, and compares the answers whole.
 *
 * @returns by operation what the answers are like, and the differences: none, or no ratio means anything
 */
export async function checkAnswers(operations, subjects, peers) {
  const sizes = {};
  const differences = [];
  for (const operation of operations) {
    let expected;
    for (const { peer, url } of peers) {
      const { origin, path, bodies } = requestsOf(operation, subjects, peer, url);
      const answers = [];
      let bytes = 0;
      for (const body of bodies) {
        const answer = await ask(origin + path, body);
        bytes += answer.bytes;
        answers.push(answerOf(operation, peer, answer.data));
      }
      if (expected === undefined) {
        expected = answers;
        const counts = answers.map(leaves);
        sizes[operation.name] = {
          values: Math.round(counts.reduce((a, b) => a + b, 0) / counts.length),
          bytes: {},
        };
      }
      sizes[operation.name].bytes[peer] = Math.round(bytes / bodies.length);
      for (const [index, answer] of answers.entries()) {
        const found = difference(expected[index], answer);
        if (found === undefined) continue;
        differences.push(`${operation.name}, ${peer}, subject ${index}: ${found}`);
        break;
      }
    }
  }
  return { sizes, differences };
}

/** The answer of a peer in the one form that all are compared in. */
export function answerOf(operation, peer, data) {
  let own = peer === 'neo4jGraphql' && operation.fromNeo4jGraphql ? operation.fromNeo4jGraphql(data) : data;
  // A dialect without a field for one thing gives a list of one.
  const { single } = operation;
  if (single && Array.isArray(own[single])) own = { ...own, [single]: own[single][0] ?? null };
  if (operation.normal) own = operation.normal(own);
  return canonical(unlisted(own));
}

/** Evidence has one document; a dialect without to-one relationships gives a list. */
function unlisted(value) {
  if (Array.isArray(value)) return value.map(unlisted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'document' && Array.isArray(member) ? unlisted(member[0]) : unlisted(member),
    ]),
  );
}
