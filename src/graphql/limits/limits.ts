import { GraphQLError } from 'graphql';

/** How much one operation may ask for; each is checked before the database is touched. */
export interface Limits {
  /** The number of values that the answer could have at most: see `answer-cost.ts`. */
  readonly cost: number;
  /** Fields within fields, fragments spread out. */
  readonly depth: number;
  /** Fields, fragments spread out. */
  readonly fields: number;
  /** Fields given another name. */
  readonly aliases: number;
  /** The same below `__schema` and `__type`, whose lists have no pages. */
  readonly introspectionAliases: number;
  /** Values in the arguments of all fields, where a list of plain values is one: each makes the statement longer. */
  readonly conditions: number;
  /** Objects and lists within each other in an argument. */
  readonly nesting: number;
  /** Subqueries and pattern comprehensions of the statement: planning one never seen takes about 15 ms for each. */
  readonly subqueries: number;
}

/** Well above what `operations/` needs, and far below what would keep the database busy for long. */
export const DEFAULT_LIMITS: Limits = {
  cost: 1_000_000,
  depth: 16,
  fields: 1_000,
  aliases: 60,
  introspectionAliases: 0,
  conditions: 100,
  nesting: 10,
  subqueries: 60,
};

/** What a limit is called in its error, and what the reader can do. */
const TEXTS: Readonly<Record<keyof Limits, readonly [what: string, next: string]>> = {
  cost: ['cost', 'Ask for smaller pages (`first`).'],
  depth: ['depth', 'Ask for fewer fields within fields.'],
  fields: ['number of fields', 'Ask in several operations.'],
  aliases: ['number of aliases', 'Ask in several operations.'],
  introspectionAliases: ['number of aliases below __schema and __type', 'Use the names of the fields.'],
  conditions: ['number of values in arguments', 'Ask in several operations, or put many values in one `in`.'],
  nesting: ['depth of an argument', 'Put fewer objects and lists within each other.'],
  subqueries: ['number of subqueries', 'Ask in several operations.'],
};

/** @throws GraphQLError OPERATION_TOO_LARGE, with what was asked and the limit */
export function enforce(limits: Limits, limit: keyof Limits, found: number): void {
  const maximum = limits[limit];
  if (found <= maximum) return;
  const [what, next] = TEXTS[limit];
  throw new GraphQLError(`The operation's ${what} is ${found}, but may be at most ${maximum}. ${next}`, {
    extensions: { code: 'OPERATION_TOO_LARGE', limit, found, maximum },
  });
}
