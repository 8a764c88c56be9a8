import { expect, test } from 'vitest';

import { nearest, suggestion } from '../src/nearest.js';

test('the candidate with the fewest changes', () => {
  expect(nearest('claim.yaml', ['document.yaml', 'claims.yaml', 'entities.yaml'])).toBe('claims.yaml');
  expect(nearest('SUPORTS', ['SPONSORS', 'SUPPORTS'])).toBe('SUPPORTS');
});

test('one that differs in case alone, however long', () => {
  expect(nearest('supports', ['reports', 'SUPPORTS'])).toBe('SUPPORTS');
});

test('nothing where nothing is near', () => {
  expect(nearest('PLANS', ['SUPPORTS', 'ISSUES'])).toBeUndefined();
  expect(suggestion('PLANS', ['SUPPORTS'])).toBe('');
  expect(suggestion('SUPORTS', ['SUPPORTS'])).toBe(' Did you mean "SUPPORTS"?');
});
