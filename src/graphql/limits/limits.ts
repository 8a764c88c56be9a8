import type { Message } from '../../message.js';
import { RequestError } from '../errors.js';

/** How much one operation may ask for; each is checked before the database is touched. */
export interface Limits {
  /** An estimate of the number of values in the answer: see `answer-cost.ts`. */
  readonly cost: number;
  /** Fields within fields, fragments spread out. */
  readonly depth: number;
  /** Fields, fragments spread out. */
  readonly fields: number;
  /** Fields given another name. */
  readonly aliases: number;
  /** Values in the answer about the schema itself, whose lists have no pages: see `introspection-size.ts`. */
  readonly introspection: number;
  /** Values in the arguments of all fields, where a list of plain values is one: each makes the statement longer. */
  readonly conditions: number;
  /** Objects and lists within each other in an argument. */
  readonly nesting: number;
  /** Subqueries and pattern comprehensions of the statement: planning one never seen takes 20 to 50 ms for each. */
  readonly subqueries: number;
}

/**
 * Above what `operations/` and the tools of GraphQL need (the most expensive operation costs 620,000, the whole schema has
 * some 33,000 values), and far below what would keep the database or us busy for long.
 */
export const DEFAULT_LIMITS: Limits = {
  cost: 1_000_000,
  depth: 16,
  fields: 1_000,
  aliases: 60,
  introspection: 100_000,
  conditions: 100,
  nesting: 10,
  subqueries: 60,
};

interface LimitText {
  /** What a limit is called in its error. */
  readonly what: Message;
  /** What the reader can do. */
  readonly next: Message;
}

const IN_SEVERAL: Message = { zh: '请分成几个操作来问。', en: 'Ask in several operations.' };

const TEXTS: Readonly<Record<keyof Limits, LimitText>> = {
  cost: {
    what: { zh: '开销', en: 'cost' },
    next: { zh: '请把每页调小（`first`）。', en: 'Ask for smaller pages (`first`).' },
  },
  depth: {
    what: { zh: '层数', en: 'depth' },
    next: { zh: '请减少嵌套的字段。', en: 'Ask for fewer fields within fields.' },
  },
  fields: { what: { zh: '字段数', en: 'number of fields' }, next: IN_SEVERAL },
  aliases: { what: { zh: '别名数', en: 'number of aliases' }, next: IN_SEVERAL },
  introspection: {
    what: { zh: '内省（__schema、__type）所取值的个数', en: 'number of values asked of the schema' },
    next: { zh: '请减少别名，减少列表的嵌套。', en: 'Use fewer aliases, and fewer lists within lists.' },
  },
  conditions: {
    what: { zh: '参数中值的个数', en: 'number of values in arguments' },
    next: {
      zh: '请分成几个操作来问，或把多个值放进一个 `in`。',
      en: 'Ask in several operations, or put many values in one `in`.',
    },
  },
  nesting: {
    what: { zh: '参数的嵌套层数', en: 'depth of an argument' },
    next: { zh: '请减少对象与列表的嵌套。', en: 'Put fewer objects and lists within each other.' },
  },
  subqueries: { what: { zh: '子查询数', en: 'number of subqueries' }, next: IN_SEVERAL },
};

/** @throws GraphQLError OPERATION_TOO_LARGE, with what was asked and the limit */
export function enforce(limits: Limits, limit: keyof Limits, found: number): void {
  const maximum = limits[limit];
  if (found <= maximum) return;
  const { what, next } = TEXTS[limit];
  throw new RequestError(
    {
      zh: `这个操作的${what.zh}为 ${found}，上限为 ${maximum}。${next.zh}`,
      en: `The operation's ${what.en} is ${found}, but may be at most ${maximum}. ${next.en}`,
    },
    { extensions: { code: 'OPERATION_TOO_LARGE', limit, found, maximum } },
  );
}
