import { expect, it } from 'vitest';

import { markedParts } from '../../../explorer/searching/marked-parts.js';

const shown = (text: string, search: string): string =>
  markedParts(text, search)
    .map(({ part, marked }) => (marked ? `[${part}]` : part))
    .join('');

it.each([
  ['通州区产业母基金', '通州 基金', '[通州]区产业母[基金]'],
  ['Tongzhou District', 'tong', '[Tong]zhou District'],
  ['a+b (c)', 'b (c', 'a+[b] [(c])'],
  ['通州区', '', '通州区'],
  ['通州区', '广州', '通州区'],
])('marks in %s what matched %s', (text, search, expected) => {
  expect(shown(text, search)).toBe(expected);
});

it('keeps the text whole, each part with its place', () => {
  const parts = markedParts('一通州二通州', '通州');
  expect(parts.map(({ at }) => at)).toEqual([0, 1, 3, 4]);
  expect(parts.map(({ part }) => part).join('')).toBe('一通州二通州');
});
