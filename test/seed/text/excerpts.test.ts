import { describe, expect, it } from 'vitest';

import { Excerpts } from '../../../src/seed/text/excerpts.js';

const TEXT = '一、题目\n甲，乙。丙，丁。\n戊，己\n\n庚。辛，壬。\n';
const excerpts = new Excerpts(TEXT, [{ start: 0 }]);

function around(quote: string): { sentence: string; paragraph: string } {
  const start = TEXT.indexOf(quote);
  const { sentence, paragraph } = excerpts.around({ start, end: start + quote.length });
  const words = (span: { start: number; end: number }): string => TEXT.slice(span.start, span.end);
  return { sentence: words(sentence), paragraph: words(paragraph) };
}

describe('what stands around a quote', () => {
  it('is its sentence, and the paragraph of that', () => {
    expect(around('丙')).toEqual({ sentence: '丙，丁。', paragraph: '甲，乙。丙，丁。' });
    expect(around('甲，乙。')).toEqual({ sentence: '甲，乙。', paragraph: '甲，乙。丙，丁。' });
  });

  it('are all sentences that it runs over', () => {
    expect(around('乙。丙')).toEqual({ sentence: '甲，乙。丙，丁。', paragraph: '甲，乙。丙，丁。' });
  });

  it('goes over a page break within a sentence', () => {
    expect(around('庚')).toEqual({ sentence: '戊，己\n\n庚。', paragraph: '戊，己\n\n庚。辛，壬。' });
    expect(around('辛')).toEqual({ sentence: '辛，壬。', paragraph: '庚。辛，壬。' });
  });

  it('is the line of what is no sentence', () => {
    expect(around('题目')).toEqual({ sentence: '一、题目', paragraph: '一、题目' });
  });
});
