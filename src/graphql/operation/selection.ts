import type { LocalizedField, PropertyField, ValueField, WalkField } from '../model/model.js';
import type { Arg } from './argument.js';

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

/** A value's members; in the raw value, the discriminator stands first and is null where there is no value. */
export interface ValueSlot extends SlotBase {
  readonly kind: 'value';
  readonly field: ValueField;
  readonly members: string[];
}

/** A field that leads to other nodes or records. */
export interface WalkSlot extends SlotBase {
  readonly kind: 'walk';
  readonly field: WalkField;
  readonly arguments: ReadonlyMap<string, Arg>;
  /** The types that the field is read for; undefined where the field is read the same for all. */
  readonly guard: readonly string[] | undefined;
  readonly target: Selection;
  /** What is asked of the relationships of a connection. */
  readonly edge: EdgeSelection;
  /** Whether entries of a connection are asked for, or only their count. */
  wantsItems: boolean;
  wantsTotal: boolean;
  wantsCursors: boolean;
}

/** What is asked of the edges of a connection. */
export interface EdgeSelection {
  readonly scalars: Set<'basis' | 'modality' | 'derived' | 'types' | 'distance'>;
  claims: Selection | undefined;
  via: Selection | undefined;
}

/** What is read below a walk: its nodes, then the claims and the regions of its edges. */
export function selectionsBelow({ target, edge }: WalkSlot): Selection[] {
  return [target, edge.claims, edge.via].filter((selection) => selection !== undefined);
}

/** How a raw object becomes a part of the response. */
export interface ObjectShape {
  /** Name of the object type, or of the abstract type whose slot `type` names it. */
  readonly typeName: string;
  readonly typeSlot: TypeSlot | undefined;
  /** The object types that it can be of. */
  readonly possible: ReadonlySet<string>;
  readonly entries: readonly ShapeEntry[];
}

/** A scalar type, or an enum type with its values. */
export interface LeafType {
  readonly name: string;
  readonly values: ReadonlySet<string> | undefined;
}

export interface ShapeEntry {
  /** The field's alias, or its name. */
  readonly key: string;
  /** Name of the field in the schema. */
  readonly name: string;
  /** The object types that the entry is for; undefined where it is for all. */
  readonly types: ReadonlySet<string> | undefined;
  readonly nonNull: boolean;
  readonly content: ShapeContent;
}

export type ShapeContent =
  | { readonly kind: 'typename' }
  | { readonly kind: 'scalar' | 'list'; readonly slot: Slot; readonly type: LeafType }
  | { readonly kind: 'value'; readonly slot: ValueSlot; readonly shape: ValueShape }
  | { readonly kind: 'one'; readonly slot: WalkSlot; readonly shape: ObjectShape }
  | { readonly kind: 'many'; readonly slot: WalkSlot; readonly shape: ObjectShape }
  | { readonly kind: 'connection'; readonly slot: WalkSlot; readonly shape: ConnectionShape }
  | { readonly kind: 'introspection' };

/** A value: for each possible type, its entries; members are read by their place in the slot. */
export interface ValueShape {
  readonly typeName: string | undefined;
  readonly possible: ReadonlySet<string>;
  readonly slot: ValueSlot;
  readonly entries: readonly ValueEntry[];
}

export interface ValueEntry {
  readonly key: string;
  readonly name: string;
  readonly types: ReadonlySet<string> | undefined;
  readonly nonNull: boolean;
  /** The member that it reads; undefined for `__typename`. */
  readonly member: { readonly name: string; readonly type: LeafType } | undefined;
}

export interface ConnectionShape {
  readonly typeName: string;
  readonly entries: readonly ConnectionEntry[];
}

export type ConnectionEntry = { readonly key: string; readonly name: string } & (
  | { readonly kind: 'typename' }
  | { readonly kind: 'totalCount' }
  | {
      readonly kind: 'pageInfo';
      readonly entries: readonly { readonly key: string; readonly name: string }[];
    }
  | { readonly kind: 'nodes'; readonly shape: ObjectShape }
  | { readonly kind: 'edges'; readonly typeName: string; readonly entries: readonly EdgeEntry[] }
);

export type EdgeEntry = { readonly key: string; readonly name: string } & (
  | { readonly kind: 'typename' }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'scalar' | 'list'; readonly type: LeafType; readonly nonNull: boolean }
  | { readonly kind: 'node'; readonly shape: ObjectShape }
  | { readonly kind: 'claims' | 'via'; readonly shape: ObjectShape }
);

/** Where each part of a connection's raw entry stands: the node first, then what else is asked for. */
export interface ItemLayout {
  readonly cursor: number;
  readonly basis: number;
  readonly modality: number;
  readonly derived: number;
  readonly types: number;
  readonly distance: number;
  readonly claims: number;
  readonly via: number;
}

const PARTS = ['cursor', 'basis', 'modality', 'derived', 'types', 'distance', 'claims', 'via'] as const;

/** The layout of a connection's raw entries: -1 for what is not asked for. */
export function itemLayout(slot: WalkSlot): ItemLayout {
  let next = 1;
  const layout = {} as Record<(typeof PARTS)[number], number>;
  for (const part of PARTS) {
    const wanted =
      part === 'cursor'
        ? slot.wantsCursors
        : part === 'claims' || part === 'via'
          ? slot.edge[part] !== undefined
          : slot.edge.scalars.has(part);
    layout[part] = wanted ? next++ : -1;
  }
  return layout;
}

/**
 * Whether a walk is read by a pattern comprehension, which plans in half the time of a subquery: short lists and single
 * nodes, with nothing below them that needs a subquery.
 */
export function isComprehension(slot: WalkSlot): boolean {
  const { access, cardinality } = slot.field;
  return (
    access.kind === 'relationship' &&
    cardinality !== 'connection' &&
    slot.target.slots.every((inner) => inner.kind !== 'walk' || isComprehension(inner))
  );
}

/** The properties that a comprehension's nodes are ordered by; none where the graph holds at most one. */
export function comprehensionOrder(slot: WalkSlot): readonly string[] {
  const { access } = slot.field;
  return access.kind === 'relationship' && !access.single ? access.orderBy : [];
}
