import type { Message } from '../message.js';

/** An operation that comes with the project, and that the service answers by its name. */
export interface ShippedOperation {
  /** The file's name without `.graphql`, such as `funds-of-districts`. */
  readonly name: string;
  /** The question in plain words, or the name where nobody has put it into words. */
  readonly title: Message;
  readonly query: string;
  /** The list of its answer that is made CSV where the reader names none; the nearest to the root without it. */
  readonly table?: string | undefined;
}
