import type { ApolloServerPlugin } from '@apollo/server';

import type { Language } from '../message.js';
import type { RequestContext } from './request-context.js';

/**
 * Remembers in which language each error is to be told. Apollo has errors formatted without the request that they belong
 * to, so a plugin that sees both notes it before.
 */
export class ErrorLanguages {
  readonly #asked = new WeakMap<object, Language>();

  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue: { asked } }) => {
          if (asked !== undefined) for (const error of errors) this.#asked.set(error, asked);
          return Promise.resolve();
        },
      }),
  };

  of(error: unknown): Language | undefined {
    return typeof error === 'object' && error !== null ? this.#asked.get(error) : undefined;
  }
}
