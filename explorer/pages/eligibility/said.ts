import { REGION, regionsOf } from '../../choosing/load-region-choices.js';

/** Told as a list that is empty: it is none of them, which is not the same as not told. */
export const NONE = 'none';

/** The fields that hold one number. */
export const NUMBERS = ['rents', 'purchases', 'investments', 'standards'] as const;

/** The fields that hold a list of ids, with their names in the address. */
export const LISTS = { kinds: 'kind', recognisedAs: 'recognised', sectors: 'sector' } as const;

export type NumberField = (typeof NUMBERS)[number];
export type ListField = keyof typeof LISTS;

/** What a reader says of an enterprise, as typed: what is no number is shown again as it was. */
export interface Said {
  readonly regions: readonly string[];
  readonly numbers: Readonly<Record<NumberField, string>>;
  readonly lists: Readonly<Record<ListField, readonly string[]>>;
  readonly research: readonly { readonly year: string; readonly amount: string }[];
}

/** Which of the answers is looked at. */
export interface Opened {
  /** The region whose measures are listed; the first one without it. */
  readonly at?: string | undefined;
  /** The measure whose sentences are shown. */
  readonly measure?: string | undefined;
}

/** Reads what the form or a link says; `undefined` where it says nothing at all. */
export function readSaid(search: URLSearchParams): Said | undefined {
  const years = search.getAll('year');
  const amounts = search.getAll('spent');
  const fields = [...NUMBERS, ...Object.values(LISTS), 'year', 'spent'];
  if (!fields.some((field) => search.has(field))) return undefined;
  return {
    regions: regionsOf(search),
    numbers: mapped(NUMBERS, (name) => (search.get(name) ?? '').trim()),
    lists: mapped(Object.keys(LISTS) as ListField[], (name) => [...new Set(search.getAll(LISTS[name]))]),
    research: Array.from({ length: Math.max(years.length, amounts.length) }, (_, at) => ({
      year: (years[at] ?? '').trim(),
      amount: (amounts[at] ?? '').trim(),
    })).filter(({ year, amount }) => year !== '' || amount !== ''),
  };
}

/** The address of what is said, and of what is looked at. */
export function saidAddress(
  { regions, numbers, lists, research }: Said,
  { at, measure }: Opened = {},
): string {
  const said = new URLSearchParams();
  for (const id of regions) said.append(REGION, id);
  for (const name of Object.keys(LISTS) as ListField[])
    for (const id of lists[name]) said.append(LISTS[name], id);
  for (const name of NUMBERS) if (numbers[name] !== '') said.set(name, numbers[name]);
  for (const { year, amount } of research) {
    said.append('year', year);
    said.append('spent', amount);
  }
  if (at !== undefined) said.set('at', at);
  if (measure !== undefined) said.set('measure', measure);
  const place = measure === undefined ? (at === undefined ? '' : '#at') : '#sentences';
  return `/eligibility?${String(said)}${place}`;
}

function mapped<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}
