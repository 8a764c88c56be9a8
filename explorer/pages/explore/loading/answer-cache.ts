import type { AnswerCache } from './ask-once.js';

/** Of more answers the oldest are given up, so that a long visit takes no more memory than a short one. */
const MOST_ANSWERS = 250;

/** Keeps the answers of a visit. */
function keepAnswers(): AnswerCache {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => kept.get(key),
    set: (key, answer) => {
      kept.set(key, answer);
      const [oldest] = kept.keys();
      if (kept.size > MOST_ANSWERS && oldest !== undefined) kept.delete(oldest);
    },
  };
}

const visit = typeof document === 'undefined' ? undefined : keepAnswers();

/** The answers of this reader: in the browser those of the visit, in the service those of the one request. */
export function answersOfReader(): AnswerCache {
  return visit ?? keepAnswers();
}
