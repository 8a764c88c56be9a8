import type { Argument } from '../model/model.js';
import { badUserInput } from '../errors.js';
import { leaf, type LeafArg, type Variables } from './argument.js';
import { walksOf, type Selection, type WalkSlot } from './selection.js';

type Check = (variables: Variables) => void;

/**
 * Makes the function that checks the arguments of fields with a file of their own (`cypher/fields/`) against their `@range`.
 *
 * @returns throws GraphQLError BAD_USER_INPUT for a number out of its range, a text that is too long, and a list of too many
 * items or too few
 */
export function rangeChecks(selection: Selection): Check {
  const checks = walksOf(selection)
    .filter(({ field }) => field.access.kind === 'file')
    .flatMap(checksOf);
  return (variables) => {
    for (const check of checks) check(variables);
  };
}

function checksOf(slot: WalkSlot): Check[] {
  return [...slot.field.arguments.values()].flatMap((argument) => {
    const given = leaf(slot.arguments, argument.name);
    if (!given) return [];
    if (argument.list) return [list(slot, argument, given)];
    if (argument.type === 'Int') return [wholeNumber(slot, argument, given)];
    return argument.type === 'String' ? [text(slot, argument, given)] : [];
  });
}

function wholeNumber({ field, node }: WalkSlot, { name, minimum, maximum }: Argument, given: LeafArg): Check {
  return (variables) => {
    const value = given.get(variables);
    if (typeof value === 'number' && value >= minimum && value <= maximum) return;
    const message = {
      zh: `须为 ${minimum} 到 ${maximum} 的整数，得到的是 ${String(value)}。`,
      en: `expected a whole number from ${minimum} to ${maximum}, but got ${String(value)}.`,
    };
    throw badUserInput(`${field.name}(${name}:)`, message, node);
  };
}

function text({ field, node }: WalkSlot, { name, minimum, maximum }: Argument, given: LeafArg): Check {
  return (variables) => {
    const { length } = String(given.get(variables));
    if (length >= minimum && length <= maximum) return;
    const message = {
      zh: `须为 ${minimum} 到 ${maximum} 个字的文本，得到的有 ${length} 个字。`,
      en: `expected a text of ${minimum} to ${maximum} characters, but got one of ${length}.`,
    };
    throw badUserInput(`${field.name}(${name}:)`, message, node);
  };
}

function list({ field, node }: WalkSlot, { name, minimum, maximum }: Argument, given: LeafArg): Check {
  return (variables) => {
    const { length } = given.get(variables) as readonly unknown[];
    if (length >= minimum && length <= maximum) return;
    const message = {
      zh: `须为 ${minimum} 到 ${maximum} 项的列表，得到的有 ${length} 项。`,
      en: `expected a list of ${minimum} to ${maximum} items, but got one of ${length}.`,
    };
    throw badUserInput(`${field.name}(${name}:)`, message, node);
  };
}
