import type { WalkSlot } from '../operation/selection.js';
import { unhandled } from './unhandled.js';

const PAGE = ['where', 'orderBy', 'first', 'after', 'last', 'before'];

/**
 * Throws where a walk has an argument that its kind of field does not compile: it would be left out, and the answer be wider
 * than what was asked for.
 *
 * @throws ContractError
 */
export function refuseUnhandled(slot: WalkSlot): void {
  const handled = handledArguments(slot);
  for (const name of slot.arguments.keys()) {
    if (!handled.includes(name)) throw unhandled(`${slot.field.name}(${name}:)`);
  }
}

function handledArguments({ field }: WalkSlot): readonly string[] {
  const { access } = field;
  const page = field.cardinality === 'connection' ? PAGE : [];
  switch (access.kind) {
    case 'root':
      return field.cardinality === 'one' ? [...field.arguments.keys()] : page;
    case 'file':
      // `cypher-file.ts` sees to it that the file uses all of the field's own, or a computation does.
      return [...field.arguments.keys(), ...page];
    case 'relationship':
      if (field.cardinality !== 'connection') return [];
      return [...page, 'edge', ...(access.tree ? ['rollUp', 'hereOrAbove', 'exceptions'] : [])];
    case 'aggregate':
      return ['where', 'groupBy', 'duplicates', 'first', 'after', 'last', 'before'];
    case 'column':
      return [];
  }
}
