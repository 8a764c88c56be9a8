import type { Ask } from '../../../asking/ask.js';
import type { Operation } from '../../../asking/operation.js';

/** Answers by what was asked: only new questions are sent when a view changes. */
export interface AnswerCache {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, answer: unknown) => void;
}

/** Asks, or answers as it was answered before. */
export type Answers = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** An {@link Answers} over a cache. */
export function askOnce(ask: Ask, cache: AnswerCache): Answers {
  return async <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables) => {
    const key = `${operation.name} ${JSON.stringify(variables)}`;
    const known = cache.get(key);
    if (known !== undefined) return known as Data;
    const answer = await (
      ask as (operation: Operation<Data, Variables>, variables: Variables) => Promise<Data>
    )(operation, variables);
    cache.set(key, answer);
    return answer;
  };
}
