import type { Language } from '../language/language.js';
import { askOver, type Ask, type GraphqlAnswer } from './ask.js';
import type { Catalogue } from './catalogue.js';
import { Failure } from './failure.js';
import { noteSnapshot } from './latest-snapshot.js';

/** Asks `/graphql` from the browser; names and errors come in the page's language. */
export function askService(language: Language, signal?: AbortSignal): Ask {
  return askOver(async (request) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(request),
      ...(signal && { signal }),
    }).catch((error: unknown) => {
      // What the reader gave up is no failure.
      if (signal?.aborted) throw error;
      throw new Failure({ status: 503, code: 'UNREACHABLE', messages: [] });
    });
    noteSnapshot(response.headers.get('atlas-snapshot'));
    return answerOf(response);
  });
}

/** What stands between may answer with a page of its own, such as a proxy that finds no service. */
async function answerOf(response: Response): Promise<GraphqlAnswer> {
  try {
    return (await response.json()) as GraphqlAnswer;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Failure({ status: response.ok ? 502 : response.status, code: 'UNREACHABLE', messages: [] });
  }
}

/** Asks for the operations that come with the service. */
export async function askCatalogue(signal: AbortSignal): Promise<Catalogue> {
  const response = await fetch('/operations', { signal });
  const { operations } = (await response.json()) as { readonly operations: Catalogue };
  return operations;
}
