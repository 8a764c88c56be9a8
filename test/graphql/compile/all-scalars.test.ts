import { describe, expect, it } from 'vitest';

import { allScalars, picker } from '../../../src/graphql/compile/all-scalars.js';
import type { NodeType, PropertyField, ValueField } from '../../../src/graphql/model/model.js';
import { readModel } from '../../../src/graphql/model/read-model.js';
import type { Selection, Slot } from '../../../src/graphql/operation/selection.js';

const model = readModel(`
  directive @node on OBJECT
  directive @value on OBJECT
  interface Node { id: ID! }
  type Size @value { number: Float! unit: String }
  type Thing implements Node @node { id: ID! size: Size others: [String!]! }
  type Query { thing(id: ID!): Thing }
`);
const thing = model.nodes.get('Thing') as NodeType;
const size: Slot = {
  kind: 'value',
  key: 'size',
  index: 0,
  field: thing.fields.get('size') as ValueField,
  members: ['unit'],
};
const id: Slot = { kind: 'property', key: 'id', index: 1, field: thing.fields.get('id') as PropertyField };

describe('what is read of all scalars', () => {
  it('is the same whatever is asked for, in places of its own', () => {
    const ofNothing = allScalars(model, thing, { slots: [] });
    expect(allScalars(model, thing, { slots: [size, id] })).toEqual(ofNothing);
    expect(ofNothing.slots.map(({ key, index }) => [key, index])).toEqual([
      ['id', 0],
      ['size', 1],
      ['others', 2],
    ]);
  });

  it('has what is asked for beyond them at its end', () => {
    const type: Slot = { kind: 'type', key: '__typename', index: 0 };
    const { slots } = allScalars(model, thing, { slots: [type, id] });
    expect(slots.map(({ key, index }) => [key, index])).toEqual([
      ['id', 0],
      ['size', 1],
      ['others', 2],
      ['__typename', 3],
    ]);
  });

  it('gives what was asked for, in the order in which it was, a value with the members that were', () => {
    const asked: Selection = { slots: [size, id] };
    const read = allScalars(model, thing, asked);
    const value = read.slots[1];
    const members = value?.kind === 'value' ? value.members : [];
    expect(members).toContain('number');
    const raw = ['thing:1', [undefined, ...members.map((member) => `its ${member}`)], []];
    expect(picker(asked, read)(raw)).toEqual([[undefined, 'its unit'], 'thing:1']);
  });
});
