import { isBasis, isModality } from '../claims/certainty.js';
import type { EntityType } from '../schema.graphql.js';
import {
  type Expansion,
  FIRST,
  MOST_AROUND,
  MOST_EXPANSIONS,
  type Point,
  type Selection,
  type Sizing,
  type View,
  viewOf,
  type Weight,
} from './view.js';

/** Where pictures are. */
export const EXPLORE_PATH = '/explore';

/** The parameters that filters have; a form without scripts sends the same. */
export const FILTER_PARAMETERS = {
  entityTypes: 'type',
  relationshipTypes: 'link',
  basis: 'basis',
  modality: 'modality',
  validIn: 'in',
} as const;

/** A word of the API: a type of entities or of relationships. Whether there is such a one, the API says. */
const WORD = /^[A-Za-z_]{1,60}$/;

/**
 * The view that an address describes. What an address has that no view can have is left out, so that a link cut off in a mail
 * still opens what is whole in it.
 */
export function readView(search: URLSearchParams): View {
  const all = (name: string): string[] => [...new Set(search.getAll(name).filter((text) => text !== ''))];
  const from = search.get('from') ?? search.get('id');
  const to = search.get('to');
  const root = search.get('id');
  const weights: Record<string, Weight> = {};
  for (const weight of ['loud', 'quiet'] as const) {
    for (const name of all(weight).filter((text) => WORD.test(text))) weights[name] = weight;
  }
  return {
    ...viewOf(root === null || root === '' ? undefined : root),
    path: from === null || from === '' || to === null || to === '' ? undefined : { from, to },
    expansions: all('open').flatMap(readExpansion).slice(0, MOST_EXPANSIONS),
    hidden: all('hide').filter((id) => id !== root),
    pinned: Object.fromEntries(all('pin').flatMap(readPin)),
    filters: {
      entityTypes: all('type').filter((text) => WORD.test(text)) as EntityType[],
      relationshipTypes: all('link').filter((text) => WORD.test(text)),
      basis: all('basis').filter(isBasis),
      modality: all('modality').filter(isModality),
      validIn: search.get('in')?.trim() || undefined,
    },
    weights,
    sizing: readSizing(search.get('size')),
    selected: readSelection(search.get('at')),
  };
}

/** The address of a view: two views that show the same have the same one. */
export function viewAddress(view: View): string {
  const search = new URLSearchParams();
  const add = (name: string, ...values: readonly string[]): void => {
    for (const value of values) search.append(name, value);
  };
  const { root, path, filters, selected } = view;
  if (root !== undefined) add('id', root);
  if (path !== undefined) {
    if (path.from !== root) add('from', path.from);
    add('to', path.to);
  }
  add('open', ...view.expansions.map(writeExpansion));
  add('hide', ...view.hidden);
  add('pin', ...Object.entries(view.pinned).map(([id, { x, y }]) => `${id} ${x} ${y}`));
  add('type', ...filters.entityTypes);
  add('link', ...filters.relationshipTypes);
  add('basis', ...filters.basis);
  add('modality', ...filters.modality);
  if (filters.validIn !== undefined) add('in', filters.validIn);
  for (const [name, weight] of Object.entries(view.weights)) add(weight, name);
  if (view.sizing !== 'same') add('size', view.sizing);
  if (selected !== undefined) add('at', selected.key);
  const written = String(search);
  return written === '' ? EXPLORE_PATH : `${EXPLORE_PATH}?${written}`;
}

/** Such as `region:110112 SUPPORTS.IN.Fund 80`; group and number may be missing. */
function readExpansion(text: string): Expansion[] {
  const parts = /^(\S+)(?: ([A-Z_]+)\.(IN|OUT)\.([A-Za-z]+))?(?: (\d{1,3}))?$/.exec(text);
  if (parts === null) return [];
  const [, id = '', type, direction, entityType, first] = parts;
  const group =
    type === undefined
      ? undefined
      : { type, direction: direction as 'IN' | 'OUT', entityType: entityType as EntityType };
  return [{ id, group, first: Math.min(Math.max(Number(first ?? FIRST), 1), MOST_AROUND) }];
}

function writeExpansion({ id, group, first }: Expansion): string {
  return [
    id,
    ...(group === undefined ? [] : [`${group.type}.${group.direction}.${group.entityType}`]),
    ...(first === FIRST ? [] : [String(first)]),
  ].join(' ');
}

function readPin(text: string): (readonly [string, Point])[] {
  const parts = /^(\S+) (-?\d{1,6}) (-?\d{1,6})$/.exec(text);
  if (parts === null) return [];
  return [[parts[1] ?? '', { x: Number(parts[2]), y: Number(parts[3]) }]];
}

function readSizing(text: string | null): Sizing {
  return text === 'degree' || text === 'money' ? text : 'same';
}

/** A link is named by its three parts, an entity by its id, which has no blanks. */
function readSelection(text: string | null): Selection | undefined {
  if (text === null || text === '') return undefined;
  const blanks = text.split(' ').length - 1;
  if (blanks === 0) return { kind: 'node', key: text };
  return blanks === 2 ? { kind: 'link', key: text } : undefined;
}
