import { edtfBounds, FIRST_DAY, LAST_DAY, type DateBounds } from '../../edtf.js';
import { UserInputError } from '../../errors.js';
import { badUserInput } from '../errors.js';
import type { Argument } from '../model/model.js';
import { leaf, type LeafArg, type Variables } from './argument.js';
import { walksOf, type Selection, type WalkSlot } from './selection.js';

type Check = (variables: Variables) => void;

/**
 * Makes the function that checks the dates that fields with a file of their own are given: `@edtf` arguments.
 *
 * @returns throws GraphQLError BAD_USER_INPUT for what is no date, and two in the wrong order
 */
export function dateChecks(selection: Selection): Check {
  const checks = walksOf(selection).flatMap((slot) =>
    [...slot.field.arguments.values()].flatMap((argument) => checksOf(slot, argument)),
  );
  return (variables) => {
    for (const check of checks) check(variables);
  };
}

function checksOf(slot: WalkSlot, { name, date }: Argument): Check[] {
  const given = date && leaf(slot.arguments, name);
  if (!given) return [];
  const { notBefore } = date;
  const earlier = notBefore === undefined ? undefined : leaf(slot.arguments, notBefore);
  if (notBefore === undefined || !earlier)
    return [(variables) => void boundsOf(slot, name, given, variables)];
  return [(variables) => requireOrder(slot, { name, given }, { name: notBefore, given: earlier }, variables)];
}

interface GivenDate {
  readonly name: string;
  readonly given: LeafArg;
}

/** Refuses a date that ends before the other one begins. */
function requireOrder(slot: WalkSlot, date: GivenDate, notBefore: GivenDate, variables: Variables): void {
  const { latest = LAST_DAY } = boundsOf(slot, date.name, date.given, variables);
  const { earliest = FIRST_DAY } = boundsOf(slot, notBefore.name, notBefore.given, variables);
  if (latest >= earliest) return;
  const got = String(date.given.get(variables));
  const other = String(notBefore.given.get(variables));
  const message = {
    zh: `须不早于 ${notBefore.name}（${other}），得到的是“${got}”。`,
    en: `expected a date that is not before ${notBefore.name} (${other}), but got "${got}".`,
  };
  throw badUserInput(`${slot.field.name}(${date.name}:)`, message, slot.node);
}

function boundsOf(slot: WalkSlot, name: string, given: LeafArg, variables: Variables): DateBounds {
  try {
    return edtfBounds(String(given.get(variables)));
  } catch (error) {
    if (!(error instanceof UserInputError)) throw error;
    throw badUserInput(`${slot.field.name}(${name}:)`, error.told, slot.node);
  }
}
