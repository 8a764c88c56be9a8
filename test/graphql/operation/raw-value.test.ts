import { describe, expect, it } from 'vitest';

import { DISCRIMINATOR_PLACE, memberPlace, rawMembers } from '../../../src/graphql/operation/raw-value.js';
import { model, walkOf } from '../../support/contract.js';

describe('a raw value', () => {
  it.each([
    [
      'of a union begins with the name of its type',
      '{ claims { nodes { value { ... on Money { currency amount } } } } }',
      'type',
    ],
    ['of one type begins with its text', '{ funds { nodes { size { currency amount } } } }', 'text'],
  ])('%s', (_what, query, discriminator) => {
    const slot = walkOf(query).target.slots.find((one) => one.kind === 'value');
    if (!slot) throw new Error('expected a value');
    const members = rawMembers(model, slot);
    expect(members[DISCRIMINATOR_PLACE]).toBe(discriminator);
    for (const member of slot.members) expect(members[memberPlace(slot, member)]).toBe(member);
    expect(slot.members).toEqual(['amount', 'currency']);
  });
});
