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

/** Thrown where what came back is no JSON: what stands before the service may answer with a page of its own, as a proxy does. */
export class StrangeAnswer extends Error {
  constructor(
    /** Of HTTP. */
    readonly status: number,
    /** How the answer begins. */
    readonly beginning: string,
  ) {
    super(`expected JSON, but got HTTP ${status}: ${beginning}`);
    this.name = 'StrangeAnswer';
  }
}

/**
 * Asks the service what a reader wrote. Errors of the answer are part of it: they are for the reader.
 *
 * @throws SyntaxError where the variables are no JSON object
 * @throws StrangeAnswer where it is not the service that answers
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
  const body = await response.text();
  return {
    status: response.status,
    milliseconds: Math.round(performance.now() - startedAt),
    text: indented(body, response.status),
  };
}

function indented(body: string, status: number): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    throw new StrangeAnswer(status, body.trim().slice(0, 200));
  }
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
