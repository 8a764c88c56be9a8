import { expect, it } from 'vitest';

import { orderName } from '../../../src/graphql/operation/order.js';
import { walkOf } from '../../support/contract.js';

// Each list has a name of its own: a cursor of one must not be taken for a place in another.
it.each([
  ['id', '{ funds { nodes { id } } }', []],
  ['id-', '{ funds(orderBy: [{ id: DESC }]) { nodes { id } } }', []],
  ['size,id', '{ funds(orderBy: [{ size: ASC }]) { nodes { id } } }', []],
  ['size-,id', '{ funds(orderBy: [{ size: DESC }]) { nodes { id } } }', []],
  ['kind,size-,id', '{ funds(orderBy: [{ kind: ASC }, { size: DESC }]) { nodes { id } } }', []],
  ['funds.count-,id', '{ regions(orderBy: [{ funds: { count: DESC } }]) { nodes { id } } }', []],
  ['value.unit,value.number-,id', '{ claims(orderBy: [{ value: DESC }]) { nodes { id } } }', []],
  ['distance,id', '{ problem(id: "x") { ancestors { nodes { id } } } }', ['ancestors']],
  ['count-,regions', '{ companiesAggregate(groupBy: regions) { nodes { count } } }', []],
])('is called %s: %s', (name, query, below) => {
  expect(orderName(walkOf(query, ...below))).toBe(name);
});
