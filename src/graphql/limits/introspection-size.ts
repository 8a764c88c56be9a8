import {
  getNamedType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { enforce, type Limits } from './limits.js';

/**
 * Checks how much an operation asks of the schema itself. graphql-js answers that, synchronously, and its lists have no
 * pages; so the values of the answer are counted on the schema, and the counting stops at the limit. Fragments are counted
 * at each use, so the limit on fields must be checked first.
 *
 * @throws GraphQLError OPERATION_TOO_LARGE
 */
export function checkIntrospection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  limits: Limits,
): void {
  new IntrospectionCount(schema, fragments, limits).root(operation.selectionSet);
}

/** Deprecated things count too: a variable may ask for them. */
const ALL = { includeDeprecated: true };
const SCHEMA_TYPE = getNamedType(SchemaMetaFieldDef.type) as GraphQLObjectType;
const TYPE_TYPE = getNamedType(SCHEMA_TYPE.getFields()['types']?.type) as GraphQLObjectType;

class IntrospectionCount {
  private values = 0;
  private readonly info: GraphQLResolveInfo;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly limits: Limits,
  ) {
    // Of all that a resolver is told, those of the introspection use the schema alone.
    this.info = { schema } as GraphQLResolveInfo;
  }

  root(set: SelectionSetNode): void {
    for (const field of this.fieldsOf(set)) {
      if (!field.selectionSet) continue;
      if (field.name.value === '__schema') this.object(field.selectionSet, SCHEMA_TYPE, this.schema);
      if (field.name.value === '__type') {
        for (const type of this.typesOf(field)) this.object(field.selectionSet, TYPE_TYPE, type);
      }
    }
  }

  /** The types that `__type(name:)` may mean: any, where a variable gives the name. */
  private typesOf({ arguments: [name] = [] }: FieldNode): readonly unknown[] {
    if (name?.value.kind !== Kind.STRING) return Object.values(this.schema.getTypeMap());
    const type = this.schema.getType(name.value.value);
    return type ? [type] : [];
  }

  private object(set: SelectionSetNode, type: GraphQLObjectType, source: unknown): void {
    this.count();
    for (const { name, selectionSet } of this.fieldsOf(set)) {
      const field = type.getFields()[name.value];
      const value: unknown = field?.resolve?.(source, ALL, undefined, this.info);
      const below = field && getNamedType(field.type);
      for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (selectionSet && isObjectType(below) && item !== null && item !== undefined) {
          this.object(selectionSet, below, item);
        } else this.count();
      }
    }
  }

  private *fieldsOf({ selections }: SelectionSetNode): Iterable<FieldNode> {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) yield selection;
      else if (selection.kind === Kind.INLINE_FRAGMENT) yield* this.fieldsOf(selection.selectionSet);
      else {
        const fragment = this.fragments.get(selection.name.value);
        if (fragment) yield* this.fieldsOf(fragment.selectionSet);
      }
    }
  }

  private count(): void {
    enforce(this.limits, 'introspection', ++this.values);
  }
}
