import { compareTexts } from '../../compare-texts.js';
import type { FieldNode } from 'graphql';

import type { LocalizedField, PropertyField, ValueField, WalkField } from '../model/model.js';
import type { Arg } from './argument.js';
import type { OrderKey } from './order-keys.js';

/**
 * What a statement must return for one node, record or value: one slot for each different thing asked for, however
 * many aliases ask for it. A raw object is the list of its slots' values, in the order of `slots`.
 */
export interface Selection {
  readonly slots: Slot[];
}

export type Slot = TypeSlot | PropertySlot | LocalizedSlot | ValueSlot | WalkSlot;

interface SlotBase {
  /** Orders slots, so that the same question always makes the same text. */
  readonly key: string;
  /** Place in the raw object; set when all slots are known. */
  index: number;
}

/** The name of the node's own type, behind an interface. */
export interface TypeSlot extends SlotBase {
  readonly kind: 'type';
}

export interface PropertySlot extends SlotBase {
  readonly kind: 'property';
  readonly field: PropertyField;
}

export interface LocalizedSlot extends SlotBase {
  readonly kind: 'localized';
  readonly field: LocalizedField;
  readonly language: 'ZH' | 'EN';
}

/** A value's members; `raw-value.ts` says how they stand in a raw value. */
export interface ValueSlot extends SlotBase {
  readonly kind: 'value';
  readonly field: ValueField;
  readonly members: string[];
}

/** A field that leads to other nodes or records. */
export interface WalkSlot extends SlotBase {
  readonly kind: 'walk';
  readonly field: WalkField;
  /** Where the operation asks for it first; absent where no operation does. */
  readonly node?: FieldNode;
  readonly arguments: ReadonlyMap<string, Arg>;
  /** The keys that its `orderBy` asks for; none where it asks for nothing. */
  readonly order: readonly OrderKey[];
  /** The types of owner that the walk is read for; undefined where it is read the same for all. */
  readonly guard: readonly string[] | undefined;
  readonly target: Selection;
  /** What is asked of the relationships of a connection. */
  readonly edge: EdgeSelection;
  /** Whether entries of a connection are asked for; false where it is their count alone. */
  wantsItems: boolean;
  wantsTotal: boolean;
  wantsCursors: boolean;
}

/** The fields of an edge that are scalars, or lists of them. */
export type EdgeScalar = 'basis' | 'modality' | 'derived' | 'types' | 'distance';

/** The fields of an edge that are lists of nodes, each with the type of these. */
export const EDGE_LISTS = {
  claims: 'Claim',
  via: 'Entity',
  exceptions: 'Entity',
  qualifiers: 'Qualifier',
} as const;

export type EdgeList = keyof typeof EDGE_LISTS;

/** What is asked of the edges of a connection. */
export interface EdgeSelection {
  readonly scalars: Set<EdgeScalar>;
  readonly lists: Map<EdgeList, Selection>;
}

/** A selection of nothing of the edges. */
export function noEdges(): EdgeSelection {
  return { scalars: new Set(), lists: new Map() };
}

/** The lists that are asked for of the edges, in an order of their own, whatever the request's. */
export function edgeLists({ edge }: WalkSlot): (readonly [EdgeList, Selection])[] {
  return [...edge.lists].sort(([a], [b]) => compareTexts(a, b));
}

/** All that is read below a walk: what is asked of its nodes, then of the lists of its edges. */
export function selectionsBelow(slot: WalkSlot): Selection[] {
  return [slot.target, ...edgeLists(slot).map(([, selection]) => selection)];
}

/** All walks of a selection, with those below them. */
export function walksOf({ slots }: Selection): WalkSlot[] {
  return slots.flatMap((slot) =>
    slot.kind === 'walk' ? [slot, ...selectionsBelow(slot).flatMap(walksOf)] : [],
  );
}
