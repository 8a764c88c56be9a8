import { describe, expect, it } from 'vitest';

import { questionKey } from '../../../src/server/answers/question-key.js';

describe('the key of a question', () => {
  it('is the same whatever the order in which variables and the keys of objects are given', () => {
    const one = questionKey('d', 'ZH', { where: { b: [{ y: 1, x: null }], a: '1' }, first: 2 });
    expect(questionKey('d', 'ZH', { first: 2, where: { a: '1', b: [{ x: null, y: 1 }] } })).toBe(one);
  });

  it('is the same without variables and with none', () => {
    expect(questionKey('d', 'EN', {})).toBe(questionKey('d', 'EN', undefined));
  });

  it.each([
    ['another operation', questionKey('e', 'ZH', { first: 1 })],
    ['another language', questionKey('d', 'EN', { first: 1 })],
    ['another value', questionKey('d', 'ZH', { first: 2 })],
    ['a text for a number', questionKey('d', 'ZH', { first: '1' })],
    ['null for nothing', questionKey('d', 'ZH', { first: 1, after: null })],
    ['another order of a list', questionKey('d', 'ZH', { ids: ['b', 'a'] })],
  ])('tells %s', (_, other) => {
    expect(questionKey('d', 'ZH', { first: 1 })).not.toBe(other);
    expect(questionKey('d', 'ZH', { ids: ['a', 'b'] })).not.toBe(other);
  });

  it('is none where it would be long, or cannot be written', () => {
    expect(questionKey('d', 'ZH', { ids: ['x'.repeat(5_000)] })).toBeUndefined();
    const nested = JSON.parse(`{"where":${'['.repeat(100_000)}${']'.repeat(100_000)}}`) as object;
    expect(questionKey('d', 'ZH', { ...nested })).toBeUndefined();
  });
});
