import { latestSnapshot } from '../../../asking/latest-snapshot.js';
import type { AnswerCache } from './ask-once.js';

/** Of more answers the oldest are given up, so that a long visit takes no more memory than a short one. */
const MOST_ANSWERS = 250;

/** Keeps answers as long as the graph stays in the snapshot that they are of. */
function keepAnswers(): AnswerCache {
  const kept = new Map<string, Promise<unknown>>();
  let snapshot = latestSnapshot();
  const current = (): Map<string, Promise<unknown>> => {
    if (snapshot !== latestSnapshot()) kept.clear();
    snapshot = latestSnapshot();
    return kept;
  };
  return {
    get: (key) => current().get(key),
    set: (key, answer) => {
      current().set(key, answer);
      const [oldest] = kept.keys();
      if (kept.size > MOST_ANSWERS && oldest !== undefined) kept.delete(oldest);
    },
    delete: (key) => kept.delete(key),
    snapshot: latestSnapshot,
  };
}

const visit = typeof document === 'undefined' ? undefined : keepAnswers();

/** The answers of this reader: in the browser those of the visit, in the service those of the one request. */
export function answersOfReader(): AnswerCache {
  return visit ?? keepAnswers();
}
