/** An input object after graphql-js has coerced it. */
export type Input = Readonly<Record<string, unknown>>;

/** A field of a record that is worked out of its arguments. */
export type RecordField = (args: Input, language: 'ZH' | 'EN') => unknown;

const entriesOf = new WeakMap<Input, [string, unknown][]>();

/** What is given: null is as good as nothing. Kept, as one filter is held against many nodes. */
export function given(input: Input | null | undefined): [string, unknown][] {
  if (input === null || input === undefined) return [];
  let entries = entriesOf.get(input);
  if (!entries) {
    entries = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
    entriesOf.set(input, entries);
  }
  return entries;
}

/** Whether a value is among those of an argument; without the argument, any is. */
export function isAmong(value: unknown, argument: unknown): boolean {
  return !Array.isArray(argument) || argument.includes(value);
}
