import { isEnumType, isInputObjectType, type GraphQLSchema } from 'graphql';

import type { Comparison, Comparisons } from './comparisons.js';
import { FILE_FIELDS, type FileField } from './sweep-file-fields.js';
import type { TreeArguments } from '../oracle/walk.js';
import type { SchemaField, SchemaFields } from '../oracle/schema-fields.js';

/** What one operation looks at; all together are what each run has to cover. */
export type SweepTarget =
  | { readonly kind: 'file'; readonly name: FileField }
  | {
      readonly kind: 'related';
      readonly owner: string;
      readonly field: SchemaField;
      /** The arguments by which it goes along the owner's tree. */
      readonly tree: TreeArguments;
    }
  | { readonly kind: 'root'; readonly type: string; readonly name: string }
  | { readonly kind: 'comparison'; readonly name: string; readonly of: readonly Comparison[] }
  | {
      readonly kind: 'relation';
      readonly type: string;
      readonly name: string;
      readonly field: SchemaField;
      /** Whether the filter goes along the tree of the nodes. */
      readonly along: boolean;
    }
  | {
      readonly kind: 'aggregate';
      readonly type: string;
      readonly name: string;
      readonly groupBy: string | undefined;
    };

/** No argument, each alone, both together. */
export const TREE_WALKS: readonly TreeArguments[] = [
  {},
  { rollUp: true },
  { hereOrAbove: true },
  { rollUp: true, hereOrAbove: true },
];

/** Every computed field, every connection, every aggregate by every group, every relation that is filtered by, every comparison of a type. */
export function sweepTargets(schema: GraphQLSchema, fields: SchemaFields, known: Comparisons): SweepTarget[] {
  const targets: SweepTarget[] = FILE_FIELDS.map((name) => ({ kind: 'file', name }));
  const entities = new Set(fields.entities.map(({ type }) => type));
  for (const { type, plural } of fields.lists) {
    targets.push({ kind: 'root', type, name: plural });
    const where = schema.getType(`${type}Where`);
    for (const field of fields.fields(type)) {
      if (
        entities.has(type) &&
        field.connection &&
        (field.kind === 'relationship' || field.kind === 'cypher')
      ) {
        for (const tree of field.tree ? TREE_WALKS : [{}])
          targets.push({ kind: 'related', owner: type, field, tree });
      }
      const filtered = isInputObjectType(where) && field.name in where.getFields();
      if (filtered && (field.kind === 'relationship' || field.kind === 'cypher')) {
        for (const along of field.tree ? [false, true] : [false])
          targets.push({ kind: 'relation', type, name: plural, field, along });
      }
    }
    const groups = schema.getType(`${type}GroupBy`);
    const names = isEnumType(groups) ? groups.getValues().map(({ name }) => name) : [];
    for (const groupBy of [undefined, ...names]) {
      targets.push({ kind: 'aggregate', type, name: `${plural}Aggregate`, groupBy });
    }
  }
  const alike = new Map<string, Comparison[]>();
  for (const comparison of fields.lists.flatMap(({ type }) => known.of(type))) {
    const name = `${comparison.filter}.${comparison.operator}`;
    alike.set(name, [...(alike.get(name) ?? []), comparison]);
  }
  for (const [name, of] of alike) targets.push({ kind: 'comparison', name, of });
  return targets;
}
