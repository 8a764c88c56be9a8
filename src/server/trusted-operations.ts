import type { ApolloServerPlugin } from '@apollo/server';
import { stripIgnoredCharacters } from 'graphql';

import { RequestError } from '../graphql/errors.js';
import type { Message } from '../message.js';
import type { RequestContext } from './request-context.js';

const NOT_TRUSTED: Message = {
  zh: '本服务只回答随项目提供的操作和页面自身的操作。请从 /operations 中选用一个操作，原文照发，只改变量；或请管理员取消 ATLAS_OPERATIONS_ONLY。',
  en: 'Expected one of the operations that come with this service, or one of its pages, but got another text. Send one that /operations lists as it stands there, with variables of your own, or ask whoever runs the service to unset ATLAS_OPERATIONS_ONLY.',
};

/**
 * The operations that alone are answered where no others may be asked: trusted documents. White space, commas and comments
 * between the words of a text may differ.
 *
 * https://benjie.dev/graphql/trusted-documents
 */
export class TrustedOperations {
  readonly #texts: ReadonlySet<string>;

  /** @param queries Texts of operations that are valid. */
  constructor(queries: Iterable<string>) {
    this.#texts = new Set([...queries].map((query) => stripIgnoredCharacters(query)));
  }

  /** Refuses all others before anything is asked. A text that is no GraphQL, or not valid, has been refused by then. */
  get plugin(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: () =>
        Promise.resolve({
          didResolveOperation: ({ source }) =>
            this.#texts.has(stripIgnoredCharacters(source))
              ? Promise.resolve()
              : Promise.reject(
                  new RequestError(NOT_TRUSTED, {
                    extensions: { code: 'OPERATION_NOT_TRUSTED', http: { status: 403 } },
                  }),
                ),
        }),
    };
  }
}
