import { expect, it } from 'vitest';

import { readVariables } from '../../../explorer/pages/ask/read-variables.js';

const VARIABLES = [
  { name: 'id', type: 'ID!' },
  { name: 'first', type: 'Int' },
  { name: 'names', type: '[String!]' },
  { name: 'basis', type: '[Basis!]', values: ['STATED', 'INFERRED'] },
  { name: 'level', type: 'RegionLevel', values: ['CITY'] },
  { name: 'deep', type: 'Boolean' },
  { name: 'enterprise', type: 'EnterpriseInput!' },
];

it.each([
  ['', {}],
  ['v.id=%20region:1%20&v.first=&other=1', { id: 'region:1' }],
  ['v.first=5', { first: 5 }],
  ['v.first=many', { first: 'many' }],
  ['v.names=a,%20b，c、d', { names: ['a', 'b', 'c', 'd'] }],
  ['v.basis=STATED&v.basis=INFERRED', { basis: ['STATED', 'INFERRED'] }],
  ['v.level=CITY&v.deep=false', { level: 'CITY', deep: false }],
  ['v.enterprise={"rents":1}', { enterprise: { rents: 1 } }],
  ['v.enterprise={rents', { enterprise: '{rents' }],
])('reads %s', (search, variables) => {
  expect(readVariables(VARIABLES, new URLSearchParams(search)).variables).toEqual(variables);
});
