import type { FieldNode } from 'graphql';

import type { Language } from '../message.js';
import type { Database } from '../neo4j/database.js';

/**
 * What a field marked `@computed` needs beside Cypher: arithmetic over rules, or calls that are no read. The engine knows no
 * more of it than this (docs/decisions/0015).
 */
export interface Computation {
  /** Whether it is left out where nobody waits for the answer: the statement is planned, and answers, without its rows. */
  readonly costly: boolean;
  /**
   * The rows that the field's file gets as `$computed`: maps of texts, numbers, Booleans, and lists and maps of these. A
   * number is a float in Cypher, unless it is made by `int` (neo4j/int.ts).
   *
   * @throws GraphQLError made by `badUserInput`, or a `RequestError` with a code of its own, at `context.field`
   * @throws StatementError, DatabaseUnavailableError
   */
  compute(given: GivenArguments, context: ComputationContext): Promise<readonly unknown[]>;
}

/** Computations by the coordinate of their field, such as `Query.eligibility`. */
export type Computations = ReadonlyMap<string, Computation>;

/** A field's arguments, coerced and checked, defaults filled in; what is null is left out. */
export type GivenArguments = Readonly<Record<string, unknown>>;

export interface ComputationContext {
  readonly database: Database;
  /** Ends when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** The language that the request asks for. */
  readonly language: Language;
  /** Where the operation asks for the field first: errors tell it. */
  readonly field: FieldNode | undefined;
}
