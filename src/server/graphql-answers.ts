import type { HTTPGraphQLRequest } from '@apollo/server';

import type { Engine, EngineRequest } from '../graphql/engine.js';
import type { Language } from '../message.js';
import type { SnapshotState } from '../snapshots/snapshot-state.js';
import type { AnswerCache, MadeAnswer } from './answers/answer-cache.js';
import { questionKey } from './answers/question-key.js';
import { askEngine, type EngineResult, faultOf } from './ask-engine.js';
import type { Apollo } from './create-apollo.js';
import { type KnownRequest, KnownRequests } from './known-requests.js';
import { DEFAULT_LANGUAGE } from './language.js';
import { legacyStatus } from './legacy-status.js';
import { formOf, type RequestForm } from './request-form.js';
import type { Origin, Outcome } from './request-context.js';

/** Who asks. */
export interface Client {
  readonly language: Language | undefined;
  /** Ends what is asked when they have gone. */
  readonly signal: () => AbortSignal;
  /** Whether they want no answer that was given before. */
  readonly anew: boolean;
}

/** An answer with the status and the headers that it deserves. */
export interface Answer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string | Buffer;
  readonly outcome: Outcome | undefined;
  /** The snapshot that it was read from; undefined where nothing was read to its end. */
  readonly snapshot: SnapshotState | undefined;
}

/** What is asked; without a key where it would be too long. */
export interface Question {
  readonly seen: KnownRequest;
  readonly key: string | undefined;
}

/** What the engine found to be wrong; Apollo makes the answer. */
interface Fault {
  readonly fault: EngineResult;
}

/**
 * Finds the answers to GraphQL requests. Apollo reads and validates a request once. A later one that differs from it in its
 * variables alone goes straight to the engine; where the engine finds a fault in that one, Apollo makes the answer
 * (docs/decisions/0007). What was answered is given again (docs/decisions/0022).
 */
export class GraphqlAnswers {
  readonly #known = new KnownRequests();
  /** What Apollo reads for the first time right now, by what is asked. */
  readonly #first = new Map<string, Promise<Answer>>();

  /** @param answers Those that are given again; undefined where each is to be made. */
  constructor(
    private readonly apollo: Apollo,
    private readonly engine: Engine,
    private readonly answers?: AnswerCache,
  ) {}

  /** What is asked, where Apollo has read it before. */
  questionOf(asked: HTTPGraphQLRequest, { language = DEFAULT_LANGUAGE }: Client): Question | undefined {
    const form = formOf(asked);
    const seen = form && this.#known.find(form);
    return seen && { seen, key: questionKey(seen.digest, language, form.variables) };
  }

  /** The answer to a request, from wherever it is had soonest. */
  async answer(asked: HTTPGraphQLRequest, client: Client): Promise<Answer> {
    const form = formOf(asked);
    if (form === undefined) return this.#askApollo(asked, client, { kind: 'client' });
    const seen = this.#known.find(form);
    if (seen !== undefined) return this.#askAgain(seen, form, asked, client);
    const key = this.answers && questionKey(form.key, client.language ?? DEFAULT_LANGUAGE, form.variables);
    if (key === undefined) return this.#askFirst(form, asked, client);
    return this.#askFirstOnce(key, form, asked, client);
  }

  /** Those who ask at the same time what nobody has asked before wait for the first of them. */
  async #askFirstOnce(
    key: string,
    form: RequestForm,
    asked: HTTPGraphQLRequest,
    client: Client,
  ): Promise<Answer> {
    await this.#first.get(key)?.catch(() => undefined);
    const seen = this.#known.find(form);
    if (seen !== undefined) return this.#askAgain(seen, form, asked, client);
    const first = this.#askFirst(form, asked, client);
    this.#first.set(key, first);
    try {
      return await first;
    } finally {
      if (this.#first.get(key) === first) this.#first.delete(key);
    }
  }

  async #askFirst(form: RequestForm, asked: HTTPGraphQLRequest, client: Client): Promise<Answer> {
    const begun = performance.now();
    const answer = await this.#askApollo(asked, client, { kind: 'client' });
    const { outcome, status, headers, body, snapshot } = answer;
    if (outcome?.kind !== 'answered' || status !== 200) return answer;
    const { document, operation } = outcome;
    const contentType = new Map(headers).get('content-type') ?? '';
    const seen = this.#known.remember(form, { document, operation, contentType });
    const key = this.answers && questionKey(seen.digest, client.language ?? DEFAULT_LANGUAGE, form.variables);
    if (key !== undefined) this.answers?.keep(key, { body, snapshot }, performance.now() - begun);
    return answer;
  }

  /** Without Apollo, which has read the request before. */
  async #askAgain(
    { document, operation, contentType, digest }: KnownRequest,
    { operationName, variables }: RequestForm,
    asked: HTTPGraphQLRequest,
    client: Client,
  ): Promise<Answer> {
    const language = client.language ?? DEFAULT_LANGUAGE;
    const make = (signal: () => AbortSignal): Promise<MadeAnswer | Fault> =>
      this.#make({ document, operationName, variables, language, signal });
    const key = this.answers && questionKey(digest, language, variables);
    const made =
      this.answers && key !== undefined
        ? await this.answers.answer(key, client, make).catch(toFault)
        : await make(client.signal);
    if ('fault' in made) return this.#askApollo(asked, client, { kind: 'fault', result: made.fault });
    return {
      status: 200,
      headers: [['content-type', contentType]],
      body: made.body,
      outcome: { kind: 'answered', operation, document },
      snapshot: made.snapshot,
    };
  }

  async #make(request: EngineRequest): Promise<MadeAnswer | Fault> {
    const { result, snapshot } = await askEngine(this.engine, request);
    if (result.errors) return { fault: result };
    // Apollo ends its answers with a line break too.
    return { body: `${JSON.stringify(result)}\n`, snapshot };
  }

  async #askApollo(asked: HTTPGraphQLRequest, { language, signal }: Client, origin: Origin): Promise<Answer> {
    let outcome: Outcome | undefined;
    let snapshot: SnapshotState | undefined;
    const context = {
      origin,
      asked: language,
      signal,
      readFrom: (read: SnapshotState): void => {
        snapshot = read;
      },
      settle: (settled: Outcome): void => {
        outcome = settled;
      },
    };
    const { status, headers, body } = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asked,
      context: () => Promise.resolve(context),
    });
    // Only `@defer` and `@stream` are answered in chunks, which the schema does not have.
    if (body.kind !== 'complete') throw new TypeError(`expected a complete answer, but got ${body.kind}`);
    return {
      status: legacyStatus(status ?? 200, headers.get('content-type'), outcome),
      headers,
      body: body.string,
      outcome,
      snapshot,
    };
  }
}

function toFault(error: unknown): Fault {
  return { fault: faultOf(error) };
}
