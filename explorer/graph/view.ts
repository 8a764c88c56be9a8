import type { Basis, EntityType, Modality } from '../schema.graphql.js';

/** How many entities the first look at an entity brings, so that a hub does not bury the picture. */
export const FIRST = 40;

/** How many entities one look can bring at most: what the API allows. */
export const MOST_AROUND = 200;

/** How many entities a picture holds at most; above that nothing could be told apart. */
export const MOST_NODES = 2000;

/** How many looks a view holds at most, so that its link stays one that servers and mail programs take. */
export const MOST_EXPANSIONS = 200;

/** A place in the picture, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Entities of one type that one type of relationship ties to an entity. */
export interface Group {
  readonly type: string;
  /** OUT where it leads to them, IN where it begins at them. */
  readonly direction: 'IN' | 'OUT';
  readonly entityType: EntityType;
}

/** A look at what is around an entity: all of it, or one group. */
export interface Expansion {
  readonly id: string;
  readonly group: Group | undefined;
  readonly first: number;
}

/** What is kept; of what is empty, everything is. */
export interface Filters {
  readonly entityTypes: readonly EntityType[];
  readonly relationshipTypes: readonly string[];
  readonly basis: readonly Basis[];
  readonly modality: readonly Modality[];
  /** A date of Extended Date/Time Format. */
  readonly validIn: string | undefined;
}

/** How much something is to be noticed: an intent, which the picture turns into strength and size. */
export type Weight = 'loud' | 'quiet';

/** What the size of a node tells. */
export type Sizing = 'same' | 'degree' | 'money';

/** A node by its id, or a link by its key. */
export interface Selection {
  readonly kind: 'node' | 'link';
  readonly key: string;
}

/** Two entities that are to be connected. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** All that makes a picture what it is, as data: it stands in the address, is undone and is saved. */
export interface View {
  /** The entity in the middle; none where only paths are shown. */
  readonly root: string | undefined;
  readonly path: Ends | undefined;
  /** In the order in which they were made. One of the root says how many of those around it are shown. */
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  readonly pinned: Readonly<Record<string, Point>>;
  readonly filters: Filters;
  /** By the name of an entity's type, a basis or a modality. */
  readonly weights: Readonly<Record<string, Weight>>;
  readonly sizing: Sizing;
  readonly selected: Selection | undefined;
}

export const NO_FILTERS: Filters = {
  entityTypes: [],
  relationshipTypes: [],
  basis: [],
  modality: [],
  validIn: undefined,
};

/** The view that a link to an entity opens. */
export function viewOf(root: string | undefined): View {
  return {
    root,
    path: undefined,
    expansions: [],
    hidden: [],
    pinned: {},
    filters: NO_FILTERS,
    weights: {},
    sizing: 'same',
    selected: undefined,
  };
}

/** Whether two looks differ at most in how much they bring. */
export function sameLook(a: Omit<Expansion, 'first'>, b: Omit<Expansion, 'first'>): boolean {
  if (a.id !== b.id) return false;
  if (a.group === undefined || b.group === undefined) return a.group === b.group;
  return (
    a.group.type === b.group.type &&
    a.group.direction === b.group.direction &&
    a.group.entityType === b.group.entityType
  );
}
