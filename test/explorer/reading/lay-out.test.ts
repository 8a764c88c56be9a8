import { describe, expect, it } from 'vitest';

import { type CitedSentence, layOut } from '../../../explorer/reading/lay-out.js';

function cited(text: string, sentence: string, against: readonly number[] = []): CitedSentence {
  const start = text.indexOf(sentence);
  return { start, end: start + sentence.length, claims: 1, against };
}

/** The blocks as their sentences, those that claims were read from in brackets. */
function shown(
  text: string,
  sentences: readonly CitedSentence[],
  headings: readonly string[] = [],
): string[][] {
  const found = headings.map((heading) => ({ heading, level: 2, start: text.indexOf(heading) }));
  return layOut(text, found, sentences).map(({ level, stretches }) => [
    ...(level > 0 ? [`#${String(level)}`] : []),
    ...stretches.map(({ start, end, claims }) => {
      const words = text.slice(start, end);
      return claims > 0 ? `[${words}]` : words;
    }),
  ]);
}

describe('a text, laid out', () => {
  it('has a block for each line, and a heading where a section begins', () => {
    const text = '\n\n一、标题\n\n第一句。第二句！\n第三句。\n';
    expect(shown(text, [cited(text, '第二句！')], ['一、标题'])).toEqual([
      ['#2', '一、标题'],
      ['第一句。', '[第二句！]'],
      ['第三句。'],
    ]);
  });

  it('goes on in the next line where a sentence runs over the end of one', () => {
    const text = '提供了坚实\n\n物理基础。别的。\n\n另一段。';
    expect(shown(text, [cited(text, '提供了坚实\n\n物理基础。')])).toEqual([
      ['[提供了坚实\n\n物理基础。]', '别的。'],
      ['另一段。'],
    ]);
  });

  it('shows sentences that overlap as one, with the claims and the contradictions of both', () => {
    const text = '甲乙丙丁。';
    const sentences = [cited(text, '丙丁。', [7]), cited(text, '甲乙丙', [7, 9])];
    expect(layOut(text, [], sentences)[0]?.stretches).toEqual([
      { start: 0, end: 5, claims: 2, against: [7, 9] },
    ]);
  });

  it('loses nothing of the text but blanks between its lines', () => {
    const text = ' 甲。乙 b. c\n\n\t丙 \n丁。戊';
    const blocks = layOut(text, [], [cited(text, '乙 b')]);
    const words = blocks.flatMap(({ stretches }) =>
      stretches.map(({ start, end }) => text.slice(start, end)),
    );
    expect(words.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });
});
