import type { Arg } from './argument.js';
import type { Selection } from './selection.js';

/** The structure of arguments without the values that do not decide the statement's text. */
export function structure(args: ReadonlyMap<string, Arg>): string {
  const part = (arg: Arg): string => {
    if (arg.kind === 'leaf') return typeof arg.value === 'boolean' ? String(arg.value) : '';
    if (arg.kind === 'list') return `[${arg.items.map(part).join(',')}]`;
    return `{${structure(arg.fields)}}`;
  };
  return [...args]
    .map(([name, arg]) => `${name}:${part(arg)}`)
    .sort()
    .join(',');
}

/** Puts the slots in their canonical order, all the way down. */
export function settle(selection: Selection): void {
  selection.slots.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  selection.slots.forEach((slot, index) => {
    slot.index = index;
    if (slot.kind === 'value') slot.members.sort();
    if (slot.kind !== 'walk') return;
    settle(slot.target);
    if (slot.edge.claims) settle(slot.edge.claims);
    if (slot.edge.via) settle(slot.edge.via);
  });
}
