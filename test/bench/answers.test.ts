import { describe, expect, it } from 'vitest';

import { canonical, difference } from '../../bench/measure/answers.mjs';

describe('canonical', () => {
  it('makes one of a connection and a list, and of nested values and values by prefix', () => {
    const ours = { region: { name: 'x', funds: { nodes: [{ id: 'a', size: { amount: 1, text: '1' } }] } } };
    const theirs = { region: { funds: [{ size_text: '1', size_amount: 1, id: 'a' }], name: 'x' } };
    expect(canonical(theirs)).toEqual(canonical(ours));
  });

  it('makes null of a value whose members are all null, and of what is missing', () => {
    expect(canonical({ size_amount: null, size_text: null })).toEqual({ size: null });
    expect(canonical({ size: undefined })).toEqual({ size: null });
  });

  it('keeps empty lists and the order of lists', () => {
    expect(canonical({ funds: { nodes: [] } })).toEqual({ funds: [] });
    expect(canonical({ ids: ['b', 'a'] })).toEqual({ ids: ['b', 'a'] });
  });
});

describe('difference', () => {
  it('finds none between equals', () => {
    expect(difference({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBeUndefined();
  });

  it.each([
    [{ a: [1, 2] }, { a: [1, 3] }, '$.a.1: expected 2, but got 3'],
    [{ a: [1, 2] }, { a: [1] }, '$.a.1: expected 2, but got undefined'],
    [{ a: [] }, { a: {} }, '$.a: expected [], but got {}'],
    [{}, { a: null }, '$.a: expected undefined, but got null'],
    [{ a: null }, { a: { b: 1 } }, '$.a: expected null, but got {"b":1}'],
  ])('names the place of the first one: %j, %j', (expected, got, message) => {
    expect(difference(expected, got)).toBe(message);
  });
});
