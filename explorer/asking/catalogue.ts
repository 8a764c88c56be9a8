import type { Text } from '../language/words.js';

/** The operations that come with the service, as `/operations` lists them. */
export type Catalogue = readonly ShippedOperation[];

export interface ShippedOperation {
  readonly name: string;
  /** The question in words. */
  readonly title: Text;
  readonly query: string;
  /** What its text calls the operation. */
  readonly operationName?: string | undefined;
  /** The fields of `Query` that it asks. */
  readonly fields: readonly string[];
  readonly variables: readonly Variable[];
  /** Paths of the lists of its answer. */
  readonly lists: readonly string[];
  /** The list that is made its table, where it names one. */
  readonly table?: string | undefined;
}

export interface Variable {
  readonly name: string;
  /** As GraphQL writes it, such as `[ID!]`. */
  readonly type: string;
  /** Its default, as JSON has it. */
  readonly value?: unknown;
  /** What it may be, where its type is an enum. */
  readonly values?: readonly string[];
}
