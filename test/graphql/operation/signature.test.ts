import { expect, it } from 'vitest';

import type { Variables } from '../../../src/graphql/operation/argument.js';
import { signatureOf } from '../../../src/graphql/operation/signature.js';
import { operationOf, schema } from '../../support/contract.js';

const asked = operationOf(`query ($first: Int, $codes: [String!], $down: Boolean, $where: FundWhere) {
  regions(first: $first, where: { code: { in: $codes } }) {
    nodes { funds(rollUp: $down, where: $where) { totalCount } }
  }
}`);
const signature = signatureOf(schema, asked);

it.each<[string, Variables, Variables]>([
  ['numbers', { first: 1 }, { first: 2 }],
  ['lists of texts, however long', { codes: ['110112'] }, { codes: ['440100', '440106'] }],
  [
    'texts within objects of one structure',
    { where: { name: { eq: '母基金' } } },
    { where: { name: { eq: '引导基金' } } },
  ],
])('one statement answers requests that differ in %s', (_, one, other) => {
  expect(signature(one)).toBe(signature(other));
});

it.each<[string, Variables, Variables]>([
  ['a number or none', { first: 1 }, {}],
  // What is not given has the argument's default, which null is not.
  ['a null or nothing', { first: null }, {}],
  ['a null or a number', { first: null }, { first: 1 }],
  ['a Boolean', { down: true }, { down: false }],
  ['an enum', { where: { modality: { eq: 'ACTUAL' } } }, { where: { modality: { eq: 'PLANNED' } } }],
  ['the operator', { where: { name: { eq: 'x' } } }, { where: { name: { contains: 'x' } } }],
  ['how many conditions there are', { where: { or: [{}] } }, { where: { or: [{}, {}] } }],
  ['which variable has the value', { first: 1, codes: null }, { first: null, codes: ['x'] }],
])('no statement answers requests that differ in %s', (_, one, other) => {
  expect(signature(one)).not.toBe(signature(other));
});
