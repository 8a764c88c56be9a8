import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import type { Model } from '../model/model.js';
import type { Variables } from './argument.js';

/** Fields of one response key that are read together, for the object types that they are selected on. */
export interface FieldGroup {
  readonly key: string;
  readonly name: string;
  /** The object types that the group is for, a part of the possible ones. */
  readonly types: readonly string[];
  /** The field as it was first written; the others have the same arguments. */
  readonly node: FieldNode;
  /** Their selection sets, to be merged. */
  readonly selectionSets: readonly SelectionSetNode[];
}

/** Merges selections as GraphQL's CollectFields does, for all possible object types at once. */
export class FieldCollector {
  constructor(
    private readonly model: Model,
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Variables,
  ) {}

  /**
   * @param types The object types that the object can be of.
   * @see https://spec.graphql.org/October2021/#CollectFields()
   */
  collect(selectionSets: readonly SelectionSetNode[], types: readonly string[]): FieldGroup[] {
    const found: { node: FieldNode; types: readonly string[] }[] = [];
    for (const set of selectionSets) this.visit(set.selections, types, found, new Set());
    const groups = new Map<string, { indexes: number[]; types: string[] }>();
    for (const type of types) {
      for (const [key, indexes] of byResponseKey(found, type)) {
        const id = `${key}:${indexes.join(',')}`;
        const group = groups.get(id);
        if (group) group.types.push(type);
        else groups.set(id, { indexes, types: [type] });
      }
    }
    return [...groups.values()]
      .sort((a, b) => (a.indexes[0] ?? 0) - (b.indexes[0] ?? 0))
      .map((group) => {
        const nodes = group.indexes.flatMap((index) => found[index]?.node ?? []);
        const node = nodes[0] as FieldNode;
        return {
          key: responseKey(node),
          name: node.name.value,
          types: group.types,
          node,
          selectionSets: nodes.flatMap((n) => n.selectionSet ?? []),
        };
      });
  }

  /** The object types that a type name stands for. */
  possibleTypes(name: string): readonly string[] {
    return this.model.interfaces.get(name)?.members ?? this.model.unions.get(name)?.members ?? [name];
  }

  /** The schema knows more interfaces than the model: that of the edges. */
  private isPossible(condition: string, type: string): boolean {
    const [abstract, object] = [this.schema.getType(condition), this.schema.getType(type)];
    return isAbstractType(abstract) && isObjectType(object) && this.schema.isSubType(abstract, object);
  }

  private visit(
    selections: readonly SelectionNode[],
    types: readonly string[],
    found: { node: FieldNode; types: readonly string[] }[],
    visited: Set<string>,
  ): void {
    for (const selection of selections) {
      if (!this.isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        found.push({ node: selection, types });
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      const narrowed =
        condition === undefined
          ? types
          : types.filter((type) => type === condition || this.isPossible(condition, type));
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const once = `${selection.name.value}:${narrowed.join(',')}`;
        if (visited.has(once)) continue;
        visited.add(once);
      }
      if (narrowed.length > 0) this.visit(fragment.selectionSet.selections, narrowed, found, visited);
    }
  }

  private isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.variables);
    if (skip?.['if'] === true) return false;
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.variables);
    return include?.['if'] !== false;
  }
}

function byResponseKey(
  found: readonly { node: FieldNode; types: readonly string[] }[],
  type: string,
): Map<string, number[]> {
  const keys = new Map<string, number[]>();
  found.forEach((entry, index) => {
    if (!entry.types.includes(type)) return;
    const key = responseKey(entry.node);
    const indexes = keys.get(key);
    if (indexes) indexes.push(index);
    else keys.set(key, [index]);
  });
  return keys;
}

function responseKey(node: FieldNode): string {
  return node.alias?.value ?? node.name.value;
}
