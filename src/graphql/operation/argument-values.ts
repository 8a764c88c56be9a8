import { compareTexts } from '../../compare-texts.js';
import type { Arg, Variables } from './argument.js';

/** Arguments as plain values for the variables of a request, the names of objects in order: equal ones have equal JSON. */
export function argumentValues(
  args: ReadonlyMap<string, Arg>,
  variables: Variables,
): Readonly<Record<string, unknown>> {
  const named = [...args].map(([name, arg]) => [name, valueOf(arg, variables)] as const);
  return Object.fromEntries(named.sort(([a], [b]) => compareTexts(a, b)));
}

function valueOf(arg: Arg, variables: Variables): unknown {
  switch (arg.kind) {
    case 'object':
      return argumentValues(arg.fields, variables);
    case 'list':
      return arg.items.map((item) => valueOf(item, variables));
    default:
      return arg.get(variables);
  }
}
