import type { Basis, ResponseKind } from '../../schema.graphql.js';

/** A column of the map by kind: what can stand against a problem, or what is only recommended. */
export type Kind = ResponseKind | 'RECOMMENDATION';

/** How the map is looked at: all of it is in the address, so that a link shows the same. */
export interface View {
  /** What the columns are. */
  readonly by: 'kind' | 'region';
  readonly basis: Basis | undefined;
  /** What is in place, or what is not yet. */
  readonly state: 'actual' | 'planned' | undefined;
  /** All problems; those that no text states an answer to; those that nothing stands against. */
  readonly rows: 'all' | 'unstated' | 'unanswered';
  /** Whether cities and districts share the column of their province. */
  readonly provinces: boolean;
  /** The problems whose parts are not shown. */
  readonly folded: readonly string[];
  /** The cell whose claims are listed. */
  readonly cell: { readonly problem: string; readonly column: string } | undefined;
}

/** Reads a view from what stands behind `?`; what it does not know counts as not said. */
export function readView(search: URLSearchParams): View {
  const by = search.get('by') === 'region' ? 'region' : 'kind';
  const problem = search.get('problem');
  const column = search.get(by);
  return {
    by,
    basis: oneOf(search.get('basis'), ['STATED', 'INFERRED']),
    state: oneOf(search.get('state'), ['actual', 'planned']),
    rows: oneOf(search.get('rows'), ['unstated', 'unanswered']) ?? 'all',
    provinces: search.get('columns') === 'provinces',
    folded: search.getAll('fold'),
    cell: problem !== null && column !== null ? { problem, column } : undefined,
  };
}

/** The address of a view. */
export function viewAddress({ by, basis, state, rows, provinces, folded, cell }: View): string {
  const said = new URLSearchParams();
  if (by === 'region') said.set('by', by);
  if (basis !== undefined) said.set('basis', basis);
  if (state !== undefined) said.set('state', state);
  if (rows !== 'all') said.set('rows', rows);
  if (provinces) said.set('columns', 'provinces');
  for (const problem of folded) said.append('fold', problem);
  if (cell !== undefined) {
    said.set('problem', cell.problem);
    said.set(by, cell.column);
  }
  const query = String(said);
  return `/problems${query === '' ? '' : `?${query}`}${cell === undefined ? '' : '#cell'}`;
}

function oneOf<const Value extends string>(said: string | null, values: readonly Value[]): Value | undefined {
  return values.find((value) => value === said);
}
