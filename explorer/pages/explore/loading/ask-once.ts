import type { Ask } from '../../../asking/ask.js';
import type { Operation } from '../../../asking/operation.js';

/** Answers by what was asked: only new questions are sent when a view changes. */
export interface AnswerCache {
  readonly get: (key: string) => Promise<unknown> | undefined;
  readonly set: (key: string, answer: Promise<unknown>) => void;
  readonly delete: (key: string) => void;
  /** The snapshot of the graph that the last answer was of; `undefined` where nobody tells it. */
  readonly snapshot: () => string | undefined;
}

/** Asks, or answers as it was answered before. */
export type Answers = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** An {@link Answers} over a cache; a question that is under way is not sent again, and one that fails is not kept. */
export function askOnce(ask: Ask, cache: AnswerCache): Answers {
  const send = ask as Answers;
  return <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables) => {
    const key = `${operation.name} ${JSON.stringify(variables)}`;
    const known = cache.get(key);
    if (known !== undefined) return known as Promise<Data>;
    const answer = send(operation, variables);
    cache.set(key, answer);
    answer.catch(() => cache.delete(key));
    return answer;
  };
}
