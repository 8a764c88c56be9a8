import fc from 'fast-check';
import { expect, test } from 'vitest';

import { squeeze, SqueezedText } from '../../../src/seed/text/squeezed-text.js';

test('a quote is found over spaces, line breaks and page breaks, as the text has it', () => {
  const text = new SqueezedText('提供了坚实\n\n物理基础 和\f技术条件。');
  const [span] = text.find('坚实物理基础和技术　条件');
  expect(span).toEqual({ start: 3, end: 18 });
  expect(text.text.slice(span?.start, span?.end)).toBe('坚实\n\n物理基础 和\f技术条件');
});

test('every piece of a text is found where it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('元', '宇', 'a', ' ', '\n', '𠀀') }),
      fc.nat(),
      fc.nat(),
      (words, a, b) => {
        const text = new SqueezedText(words);
        const [from, to] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y);
        const quote = words.slice(from, to);
        const found = text.find(quote).map(({ start, end }) => squeeze(words.slice(start, end)));
        expect(found.every((piece) => piece === squeeze(quote))).toBe(true);
        expect(found.length > 0).toBe(squeeze(quote) !== '');
      },
    ),
  );
});

test('places overlap where the text repeats itself', () => {
  expect(new SqueezedText('哈哈哈').find('哈哈')).toEqual([
    { start: 0, end: 2 },
    { start: 1, end: 3 },
  ]);
});

test('says where a quote departs from the text', () => {
  const text = new SqueezedText('第一行。\n通州区设立了50亿元产业母基金。');
  expect(text.departure('通州区设立了60亿元产业母基金')).toBe(
    'before "0亿元产业母基金" the document (line 2) has "第一行。通州区设立了5", the quote "通州区设立了6"',
  );
  expect(text.departure('通州区设立了50亿元基金')).toBe(
    'after "通州区设立了50亿元" the document (line 2) goes on with "产业母基金。", the quote with "基金"',
  );
  expect(text.departure('天津滨海新区')).toBeUndefined();
});
