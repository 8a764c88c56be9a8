import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

import type { FoundOperation } from '../graphql/operation/find-operation.js';

/** What an answer has under one key, as far as the operation tells it: the same whatever the data. */
export interface AnswerField {
  /** Whether it is a list, of objects or of values. */
  readonly list: boolean;
  /** What is in the object, or in each object of the list; empty for a value. */
  readonly fields: ReadonlyMap<string, AnswerField>;
}

interface Growing extends AnswerField {
  readonly fields: Map<string, Growing>;
}

/** The shape of the answer of a valid operation; a field that only some types or requests have is in it too. */
export function answerShape(schema: GraphQLSchema, { operation, fragments }: FoundOperation): AnswerField {
  function add(fields: Map<string, Growing>, { selections }: SelectionSetNode, type: GraphQLNamedType): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const field = fieldOf(type, selection.name.value);
        if (!field) continue;
        const key = selection.alias?.value ?? selection.name.value;
        let known = fields.get(key);
        if (!known) {
          fields.set(key, (known = { list: isListType(getNullableType(field.type)), fields: new Map() }));
        }
        if (selection.selectionSet) add(known.fields, selection.selectionSet, getNamedType(field.type));
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      const narrowed = condition === undefined ? type : schema.getType(condition);
      if (narrowed) add(fields, fragment.selectionSet, narrowed);
    }
  }

  const root: Growing = { list: false, fields: new Map() };
  const query = schema.getQueryType();
  if (query) add(root.fields, operation.selectionSet, query);
  return root;
}

/** Validation has passed: `__schema` and `__type` stand at the root alone. */
const META_FIELDS = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  const meta = META_FIELDS.find((field) => field.name === name);
  if (meta) return meta;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
