/** What `schema.graphql` says of types and of how their fields are read, ready for the compiler. */
export interface Model {
  readonly nodes: ReadonlyMap<string, NodeType>;
  readonly interfaces: ReadonlyMap<string, InterfaceType>;
  readonly values: ReadonlyMap<string, ValueType>;
  readonly unions: ReadonlyMap<string, ValueUnion>;
  readonly records: ReadonlyMap<string, RecordType>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** A type whose objects are nodes of the graph. */
export interface NodeType {
  readonly kind: 'node';
  readonly name: string;
  /** Entity types have root fields and full connections. */
  readonly entity: boolean;
  /**
   * Name of the root list field. Empty for types that are no entities: `Query` itself declares their lists, and `rootTypes`
   * gives copies of them the name.
   */
  readonly plural: string;
  /** What its ids begin with, before a colon; empty where they are not given out. */
  readonly prefix: string;
  /** Properties other than `id` that name one node. */
  readonly keys: readonly string[];
  /** The relationship from a node to one that it may be under another name; undefined where the type has none. */
  readonly duplicates: string | undefined;
  readonly fields: ReadonlyMap<string, Field>;
}

/** `Node` or `Entity`: one of several node types. */
export interface InterfaceType {
  readonly kind: 'interface';
  readonly name: string;
  readonly members: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
}

/** A value stored as properties of the node that has it. */
export interface ValueType {
  readonly kind: 'value';
  readonly name: string;
  readonly fields: ReadonlyMap<string, PropertyField>;
}

/** One of several values, told apart by the property `<field>Type`. */
export interface ValueUnion {
  readonly kind: 'union';
  readonly name: string;
  readonly members: readonly string[];
}

/** An object type without a node or value directive: `Query`, a row or map of a `.cypher` file, an aggregate's group. */
export interface RecordType {
  readonly kind: 'record';
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
}

export type Field = PropertyField | LocalizedField | ValueField | LinkField | WalkField;

interface FieldBase {
  readonly name: string;
  readonly nonNull: boolean;
  readonly description: string;
}

/** A property of the node, a member of a value, or a column that holds a scalar. */
export interface PropertyField extends FieldBase {
  readonly kind: 'property';
  /** Name of the scalar or enum. */
  readonly type: string;
  readonly list: boolean;
  /** Undefined where it may be any. */
  readonly form?: Form | undefined;
}

/** Which texts a property or an argument can be. */
export type Form = IdForm | WordForm | PatternForm;

/** Ids of the nodes of a type. */
export interface IdForm {
  readonly kind: 'id';
  /** Name of the node type or interface. */
  readonly of: string;
}

/** Words that nodes of a type have as a property: they come with the data, so the graph is asked for them. */
export interface WordForm {
  readonly kind: 'word';
  /** Name of the node type. */
  readonly of: string;
  readonly property: string;
  /** A list that is not empty at the nodes whose words can be; undefined where those of all can. */
  readonly having?: string | undefined;
}

export interface PatternForm {
  readonly kind: 'pattern';
  /** A regular expression of the whole text. */
  readonly pattern: string;
  readonly example: string;
}

export interface LocalizedField extends FieldBase {
  readonly kind: 'localized';
}

export interface ValueField extends FieldBase {
  readonly kind: 'value';
  /** Name of the value type or union. */
  readonly type: string;
}

/** A link of the service to the node; it is made of the node's id, so nothing of it is in the graph. */
export interface LinkField extends FieldBase {
  readonly kind: 'link';
  /** With `{id}` where the id belongs. */
  readonly path: string;
  /** The field that is read for it. */
  readonly id: PropertyField;
}

/** A field that leads to other nodes or records. */
export interface WalkField extends FieldBase {
  readonly kind: 'walk';
  readonly access: Access;
  /** Name of the node type, interface or record type at the other end. */
  readonly type: string;
  readonly cardinality: 'one' | 'list' | 'connection';
  readonly arguments: ReadonlyMap<string, Argument>;
}

/** An argument that a root lookup finds its node by, or that is handed to a `.cypher` file as a parameter. */
export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  /** Whether its type is non-null: a request gives it, or it has a default. */
  readonly required: boolean;
  /** The range that `@range` gives a whole number, the length of a text, or the number of items of a list. */
  readonly minimum: number;
  readonly maximum: number;
  /** Undefined where it may be any. */
  readonly form?: Form | undefined;
  /** Undefined where it is no date. */
  readonly date?: DateArgument | undefined;
}

/** A text of an argument that is a date as EDTF writes it. */
export interface DateArgument {
  /** The argument whose date it may not end before. */
  readonly notBefore: string | undefined;
}

export type Access = RootAccess | AggregateAccess | RelationshipAccess | FileAccess | ColumnAccess;

/** All nodes of a label. */
export interface RootAccess {
  readonly kind: 'root';
}

/** Groups of the nodes of a type, as rows. */
export interface AggregateAccess {
  readonly kind: 'aggregate';
  /** Name of the node type. */
  readonly of: string;
}

export interface RelationshipAccess {
  readonly kind: 'relationship';
  readonly types: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** The most hops a walk takes; 1 is one relationship. */
  readonly depth: number;
  /** Where a caller may include what belongs to the nodes below or above the owner: how those are found. */
  readonly tree: Tree | undefined;
  /** Whether the graph holds at most one, as claims and evidence do; entities may have several. */
  readonly single: boolean;
  /** The properties that a list without pages is ordered by. */
  readonly orderBy: readonly string[];
}

/** The tree along which a walk may start: the owner's own type, tied by the relationships of its field `descendants`. */
export interface Tree {
  readonly label: string;
  /** From a node to the one above it. */
  readonly type: string;
  readonly depth: number;
}

/** The rows of a file of `cypher/fields/`, named by the field's coordinate. */
export interface FileAccess {
  readonly kind: 'file';
  readonly coordinate: string;
  /** What makes the rows that the file gets as `$computed`; undefined where it gets none. */
  readonly computation: { readonly cost: number } | undefined;
}

/** A column of the row, or a key of the map, that the field belongs to. */
export interface ColumnAccess {
  readonly kind: 'column';
  /** The column that holds the ids of the field's nodes; undefined where the field's own column holds the nodes or maps. */
  readonly ids: string | undefined;
}

/** Whether the edges of the connection carry a relationship with claims. */
export function hasRelationshipEdges(model: Model, field: WalkField): boolean {
  return field.access.kind === 'relationship' && (model.nodes.get(field.type)?.entity ?? false);
}
