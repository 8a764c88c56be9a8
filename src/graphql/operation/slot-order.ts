import type { Arg } from './argument.js';
import { edgeLists, selectionsBelow, type Selection, type Slot } from './selection.js';

/** The arguments whose enums decide the text, wherever they stand. Elsewhere, such as in filters, an enum is a parameter as a text is. */
const SPELT_OUT = new Set(['orderBy', 'groupBy', 'exceptions', 'duplicates']);

/** What of arguments decides the statement's text: their structure, with only those values in it that the text spells out. */
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
  selection.slots.sort((a, b) => compare(a.key, b.key) || compare(textForm(a), textForm(b)));
  selection.slots.forEach((slot, index) => {
    slot.index = index;
  });
}

/** Whatever else tells the text of one slot from that of another with the same key. */
function textForm(slot: Slot): string {
  return JSON.stringify(form(slot));
}

function form(slot: Slot): unknown {
  if (slot.kind === 'value') return [slot.key, slot.members];
  if (slot.kind !== 'walk') return slot.key;
  return [
    slot.key,
    // Conditions stand in the text as they are written.
    keys(slot.arguments, false),
    [slot.wantsItems, slot.wantsTotal, slot.wantsCursors],
    [...slot.edge.scalars].sort(),
    [slot.target.slots.map(form), ...edgeLists(slot).map(([name, { slots }]) => [name, slots.map(form)])],
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
