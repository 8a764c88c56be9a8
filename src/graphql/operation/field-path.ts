import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';

import type { FoundOperation } from './find-operation.js';

/**
 * The response keys that lead to a field of an operation, through fragments; places in lists are left out, for nothing has
 * been answered. Where a fragment is spread several times, the first of them.
 */
export function fieldPath({ operation, fragments }: FoundOperation, field: FieldNode): string[] | undefined {
  // Each fragment is looked through once: where it is spread again, it does not hold the field either.
  const seen = new Set<string>();
  const find = ({ selections }: SelectionSetNode): string[] | undefined => {
    for (const selection of selections) {
      let below: string[] | undefined;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        if (selection === field) return [key];
        below = selection.selectionSet && find(selection.selectionSet);
        if (below) return [key, ...below];
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        below = find(selection.selectionSet);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        below = fragment && find(fragment.selectionSet);
      }
      if (below) return below;
    }
    return undefined;
  };
  return find(operation.selectionSet);
}
