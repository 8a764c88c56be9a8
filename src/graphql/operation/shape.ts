import type { EdgeList, EdgeScalar, PropertySlot, Slot, TypeSlot, ValueSlot, WalkSlot } from './selection.js';

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
  | { readonly kind: 'link'; readonly slot: PropertySlot; readonly path: string }
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
  | {
      readonly kind: 'scalar' | 'list';
      readonly field: EdgeScalar;
      readonly type: LeafType;
      readonly nonNull: boolean;
    }
  | { readonly kind: 'node'; readonly shape: ObjectShape }
  | { readonly kind: 'objects'; readonly field: EdgeList; readonly shape: ObjectShape }
);
