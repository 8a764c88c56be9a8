import { expect, it } from 'vitest';

import { splitSentence } from '../../../explorer/claims/split-sentence.js';

function split(text: string, quote: string, offset = 100) {
  const start = offset + text.indexOf(quote);
  return splitSentence({ quote, start, end: start + quote.length, sentence: { text, start: offset } });
}

it('cuts a sentence at its quote, by offsets', () => {
  expect(split('前甲乙甲乙后', '甲乙')).toEqual({ before: '前', quote: '甲乙', after: '甲乙后' });
});

it.each([
  ['设立\n基金', '设立基金'],
  ['设立，\r\n基金', '设立，基金'],
  ['规模 \n 超过', '规模超过'],
  ['the\nfund', 'the fund'],
  ['5G\n基站', '5G基站'],
])('joins the lines of %j', (text, joined) => {
  expect(split(text, text).quote).toBe(joined);
});
