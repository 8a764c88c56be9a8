import { describe, expect, it } from 'vitest';

import { walkExpression } from '../../../src/graphql/compile/walk-expression.js';
import type { Arg, ChoiceArg } from '../../../src/graphql/operation/argument.js';
import { newScope, walkOf } from '../../support/contract.js';

function choice(value: string): ChoiceArg {
  return { kind: 'choice', value, get: () => value };
}

describe('a walk that is asked for something that no case compiles', () => {
  it.each<[string, string, string, Arg, string]>([
    ['an argument', '{ regions { nodes { id } } }', 'hereOrBeyond', choice('a'), 'regions(hereOrBeyond:)'],
    [
      'a group',
      '{ fundsAggregate { nodes { count } } }',
      'groupBy',
      choice('colour'),
      'fundsAggregate(groupBy: colour)',
    ],
    [
      'an order',
      '{ regions { nodes { id } } }',
      'orderBy',
      { kind: 'list', items: [{ kind: 'object', fields: new Map([['colour', choice('ASC')]]) }] },
      'Region(orderBy.colour:)',
    ],
    ['an order that is no list', '{ regions { nodes { id } } }', 'orderBy', choice('ASC'), 'orderBy'],
  ])('throws and does not leave it out: %s', (_what, query, name, arg, place) => {
    const slot = walkOf(query);
    const asked = { ...slot, arguments: new Map([...slot.arguments, [name, arg]]) };
    expect(() => walkExpression(newScope(), slot, undefined)).not.toThrow();
    expect(() => walkExpression(newScope(), asked, undefined)).toThrow(place);
  });
});
