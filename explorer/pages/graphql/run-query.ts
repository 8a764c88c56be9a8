import { Kind, parse } from 'graphql';

import type { Language } from '../../language/language.js';
import type { AskedQuery } from './asked-query.js';

/** What the service answered. */
export interface Outcome {
  readonly status: number;
  readonly milliseconds: number;
  /** JSON, indented. */
  readonly text: string;
}

/**
 * Asks the service what a reader wrote. Errors of the answer are part of it: they are for the reader.
 *
 * @throws SyntaxError where the variables are no JSON object
 */
export async function runQuery(
  { query, variables, operationName }: AskedQuery,
  language: Language,
  signal: AbortSignal,
): Promise<Outcome> {
  const given = readVariables(variables);
  const startedAt = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query, variables: given, operationName }),
    signal,
  });
  const answer: unknown = await response.json();
  return {
    status: response.status,
    milliseconds: Math.round(performance.now() - startedAt),
    text: JSON.stringify(answer, null, 2),
  };
}

/** Which operation is run: the one at the place of the cursor where there are several, and none by name where there is one. */
export function operationAt(query: string, cursor: number): string | undefined {
  try {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operations.length < 2) return undefined;
    const at = operations.find(({ loc }) => loc !== undefined && cursor <= loc.end) ?? operations.at(-1);
    return at?.kind === Kind.OPERATION_DEFINITION ? at.name?.value : undefined;
  } catch {
    // The service says what is wrong with it.
    return undefined;
  }
}

/** Where the operation of a name begins; at the beginning where there is none. */
export function placeOf({ query, operationName }: AskedQuery): number {
  if (operationName === undefined) return 0;
  try {
    const named = parse(query).definitions.find(
      (one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === operationName,
    );
    return named?.loc?.start ?? 0;
  } catch {
    return 0;
  }
}

function readVariables(text: string): unknown {
  if (text.trim() === '') return {};
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new SyntaxError(text.trim().slice(0, 40));
  return read;
}
