import { HeaderMap } from '@apollo/server';
import { describe, expect, it } from 'vitest';

import { formOf, requestForm } from '../../src/server/request-form.js';
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

describe('a GET', () => {
  const get = (parameters: Record<string, string> | string, headers: Record<string, string> = PREFLIGHT) =>
    formOf({
      method: 'GET',
      headers: new HeaderMap([...Object.entries(headers), ['accept', LEGACY]]),
      search: `?${new URLSearchParams(parameters).toString()}`,
      body: undefined,
    });
  const PREFLIGHT = { 'apollo-require-preflight': '1' };

  it('has the form of the POST that asks the same', () => {
    const variables = { where: { level: { eq: 'CITY' } } };
    expect(get({ query, operationName: 'A', variables: JSON.stringify(variables) })).toEqual(
      requestForm({ query, operationName: 'A', variables }, LEGACY),
    );
    expect(get({ query })).toEqual(requestForm({ query }, LEGACY));
  });

  it.each([
    ['comes without what no other site can send', { query }, {}],
    ['comes with an empty one', { query }, { 'apollo-require-preflight': '' }],
    ['has no JSON for variables', { query, variables: '{' }, PREFLIGHT],
    ['has an empty parameter', { query, operationName: '' }, PREFLIGHT],
    ['names one twice', `query=${encodeURIComponent(query)}&query=x`, PREFLIGHT],
    ['has extensions', { query, extensions: '{}' }, PREFLIGHT],
  ])('that %s has none', (_, parameters, headers) => {
    expect(get(parameters, headers)).toBeUndefined();
  });
});
