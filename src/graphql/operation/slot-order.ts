import { compareTexts } from '../../compare-texts.js';
import type { Arg } from './argument.js';
import { edgeLists, selectionsBelow, type Selection, type Slot } from './selection.js';

/** Arguments whose enums are written into the statement. All other enums, such as those in filters, are parameters. */
const SPELT_OUT = new Set(['orderBy', 'groupBy', 'exceptions', 'duplicates']);

/** What decides the statement's text: the structure of the arguments, with the few values that are written into it. */
export function keyOfArguments(args: ReadonlyMap<string, Arg>): string {
  return keys(args).sort().join(',');
}

/** The key of each argument, in the order in which they are written. */
function keys(args: ReadonlyMap<string, Arg>, sorted = true): string[] {
  const part = (arg: Arg, spelt: boolean): string => {
    if (arg.kind === 'value') return '';
    if (arg.kind === 'choice') return spelt || typeof arg.value === 'boolean' ? String(arg.value) : '';
    if (arg.kind === 'list') return `[${arg.items.map((item) => part(item, spelt)).join(',')}]`;
    const fields = [...arg.fields].map(
      ([name, field]) => `${name}:${part(field, spelt || SPELT_OUT.has(name))}`,
    );
    return `{${(sorted ? fields.sort() : fields).join(',')}}`;
  };
  return [...args].map(([name, arg]) => `${name}:${part(arg, SPELT_OUT.has(name))}`);
}

/**
 * Puts slots in an order that does not depend on how the operation was written, at every depth, and numbers them: the same
 * question in another document makes the same statement, which Neo4j has planned already. What requests must have in
 * common to share a compiled operation is another matter, their signature.
 *
 * @see OperationCache
 */
export function settle(selection: Selection): void {
  for (const slot of selection.slots) {
    if (slot.kind === 'value') slot.members.sort();
    if (slot.kind === 'walk') selectionsBelow(slot).forEach(settle);
  }
  selection.slots.sort((a, b) => compareTexts(a.key, b.key) || compareTexts(textForm(a), textForm(b)));
  selection.slots.forEach((slot, index) => {
    slot.index = index;
  });
}

/** Two slots with the same key may still have different texts: this is what they differ in. */
function textForm(slot: Slot): string {
  return JSON.stringify(form(slot));
}

function form(slot: Slot): unknown {
  if (slot.kind === 'value') return [slot.key, slot.members];
  if (slot.kind !== 'walk') return slot.key;
  return [
    slot.key,
    // The conditions of a filter keep the order in which the operation has them.
    keys(slot.arguments, false),
    [slot.wantsItems, slot.wantsTotal, slot.wantsCursors],
    [...slot.edge.scalars].sort(),
    [slot.target.slots.map(form), ...edgeLists(slot).map(([name, { slots }]) => [name, slots.map(form)])],
  ];
}
