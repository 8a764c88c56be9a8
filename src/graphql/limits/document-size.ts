import {
  Kind,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { enforce, type Limits } from './limits.js';

interface Size {
  /** Fields within fields. */
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

/** Fragments within fragments can double the size at each step, so the count stops here: any limit is far below. */
const COUNTABLE = 1_000_000;

/**
 * Checks the text of a valid operation before anything else is done with it. Each fragment is measured once, however often
 * it is spread, so the time follows the length of the text and not what it expands to.
 *
 * @throws GraphQLError OPERATION_TOO_LARGE
 */
export function checkDocument(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  limits: Limits,
): void {
  const size = new Measure(fragments).selections(operation.selectionSet);
  for (const limit of ['depth', 'fields', 'aliases'] as const) {
    enforce(limits, limit, size[limit]);
  }
}

class Measure {
  private readonly known = new Map<string, Size>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  selections({ selections }: SelectionSetNode): Size {
    let [depth, fields, aliases] = [0, 0, 0];
    for (const selection of selections) {
      let size: Size;
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet ? this.selections(selection.selectionSet) : EMPTY;
        size = {
          depth: below.depth + 1,
          fields: below.fields + 1,
          aliases: below.aliases + (selection.alias ? 1 : 0),
        };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        size = this.selections(selection.selectionSet);
      } else {
        size = this.fragment(selection.name.value);
      }
      depth = Math.max(depth, size.depth);
      fields += size.fields;
      aliases += size.aliases;
    }
    return { depth, fields: Math.min(fields, COUNTABLE), aliases: Math.min(aliases, COUNTABLE) };
  }

  private fragment(name: string): Size {
    const known = this.known.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    const size = fragment ? this.selections(fragment.selectionSet) : EMPTY;
    this.known.set(name, size);
    return size;
  }
}

const EMPTY: Size = { depth: 0, fields: 0, aliases: 0 };
