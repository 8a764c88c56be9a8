import { expect, it } from 'vitest';

import { requestForm } from '../../src/server/known-requests.js';
import { CURRENT, LEGACY } from './serve.js';

const query = '{ regions { totalCount } }';

it('gives requests one form whatever their variables', () => {
  const form = (variables: unknown) => requestForm({ query, variables }, LEGACY);
  expect(form({ first: 1 })?.key).toBe(form(null)?.key);
  expect(form({ first: 1 })?.key).not.toBe(requestForm({ query: '{ parks }' }, LEGACY)?.key);
  expect(form({ first: 1 })?.key).not.toBe(requestForm({ query }, CURRENT)?.key);
});

it.each([
  undefined,
  'text',
  [{ query }],
  { query: 3 },
  { query: 'x'.repeat(20_000) },
  { query, variables: 'x' },
])('gives no form to what Apollo has to look at: %j', (body) => {
  expect(requestForm(body, LEGACY)).toBeUndefined();
});
