import { Kind, parse, type ConstValueNode, type FieldDefinitionNode, type TypeNode } from 'graphql';

/** How a field is read, as `schema.graphql` says. */
export interface SchemaField {
  readonly name: string;
  readonly kind: 'property' | 'localized' | 'value' | 'link' | 'relationship' | 'cypher';
  /** Name of the type that it leads to, without list and non-null. */
  readonly type: string;
  readonly list: boolean;
  readonly types: readonly string[];
  readonly direction: string;
  readonly depth: number;
  readonly tree: boolean;
  /** The path of a link, with `{id}` in it. */
  readonly path: string;
  /** Whether it leads to what the node may be under another name. */
  readonly duplicates: boolean;
  readonly connection: boolean;
  readonly orderBy: readonly string[];
}

/** What `schema.graphql` says of types. */
export interface SchemaFields {
  readonly field: (type: string, name: string) => SchemaField | undefined;
  /** Object types behind a type name: those that implement it, or itself. */
  readonly members: (type: string) => readonly string[];
  readonly entities: readonly { readonly type: string; readonly plural: string }[];
  /** The types of nodes that have a list at the root: the entities, and those that `Query` lists itself. */
  readonly lists: readonly { readonly type: string; readonly plural: string }[];
  /** Members of a `@value` type, in the order they are written. */
  readonly valueMembers: (type: string) => readonly { readonly name: string; readonly type: string }[];
  readonly fields: (type: string) => readonly SchemaField[];
  /** The types that a value may have: those of a union, or the type itself. */
  readonly valueTypes: (type: string) => readonly string[];
}

/** Reads the text of `schema.graphql`. */
export function readSchemaFields(sdl: string): SchemaFields {
  const definitions = parse(sdl).definitions;
  const objects = definitions.filter((d) => d.kind === Kind.OBJECT_TYPE_DEFINITION);
  const interfaces = definitions.filter((d) => d.kind === Kind.INTERFACE_TYPE_DEFINITION);
  const unions = definitions.filter((d) => d.kind === Kind.UNION_TYPE_DEFINITION);
  const values = new Set(
    [...objects, ...unions].filter((d) => directive(d, 'value')).map((d) => d.name.value),
  );
  const types = new Map(
    [...objects, ...interfaces].map((d) => [
      d.name.value,
      new Map((d.fields ?? []).map((node) => [node.name.value, readField(node, values)])),
    ]),
  );
  const entities = objects.flatMap((d) => {
    const entity = directive(d, 'entity');
    return entity ? [{ type: d.name.value, plural: String(argument(entity, 'plural')) }] : [];
  });
  const nodes = new Set(objects.filter((d) => directive(d, 'node')).map((d) => d.name.value));
  const listed = [...(types.get('Query')?.values() ?? [])].filter(
    ({ type, kind }) => nodes.has(type) && kind === 'property',
  );
  return {
    field: (type, name) => types.get(type)?.get(name),
    fields: (type) => [...(types.get(type)?.values() ?? [])],
    members: (type) => {
      const implementing = objects.filter((d) => d.interfaces?.some((i) => i.name.value === type));
      return implementing.length > 0 ? implementing.map((d) => d.name.value) : [type];
    },
    valueTypes: (type) =>
      unions.find((d) => d.name.value === type)?.types?.map((member) => member.name.value) ?? [type],
    entities,
    lists: [...entities, ...listed.map(({ name: plural, type }) => ({ type, plural }))],
    valueMembers: (type) =>
      [...(types.get(type)?.values() ?? [])].map(({ name, type: of }) => ({ name, type: of })),
  };
}

function readField(node: FieldDefinitionNode, values: ReadonlySet<string>): SchemaField {
  const { name: type, list } = shape(node.type);
  const walk = directive(node, 'relationship');
  return {
    name: node.name.value,
    kind: walk
      ? 'relationship'
      : directive(node, 'cypher')
        ? 'cypher'
        : directive(node, 'localized')
          ? 'localized'
          : directive(node, 'linkTo')
            ? 'link'
            : values.has(type)
              ? 'value'
              : 'property',
    type,
    list,
    types: (argument(walk, 'types') ?? []) as string[],
    direction: (argument(walk, 'direction') ?? 'OUT') as string,
    depth: Number(argument(walk, 'depth') ?? 1),
    tree: argument(walk, 'tree') === true,
    path: (argument(directive(node, 'linkTo'), 'path') ?? '') as string,
    duplicates: directive(node, 'duplicates') !== undefined,
    connection: list && argument(walk, 'connection') !== false,
    orderBy: (argument(walk, 'orderBy') ?? ['id']) as string[],
  };
}

function shape(type: TypeNode): { name: string; list: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, list: false };
  return { name: shape(type.type).name, list: type.kind === Kind.LIST_TYPE || shape(type.type).list };
}

type Directive = NonNullable<FieldDefinitionNode['directives']>[number];

function directive(node: { readonly directives?: readonly Directive[] | undefined }, name: string) {
  return node.directives?.find((d) => d.name.value === name);
}

function argument(node: Directive | undefined, name: string): unknown {
  const value = node?.arguments?.find((a) => a.name.value === name)?.value;
  return value && plain(value);
}

function plain(value: ConstValueNode): unknown {
  if (value.kind === Kind.LIST) return value.values.map(plain);
  if (value.kind === Kind.INT) return Number(value.value);
  return 'value' in value ? value.value : undefined;
}
