import { expect, test } from 'vitest';

import { sentencesOf } from '../../../src/seed/text/sentences.js';

test('a page break within a paragraph does not end one; lines without a comma stand alone', () => {
  const text = '题名\n\n2022年6月14日\n\n甲，乙\n\n丙。丁！“戊。”己\n- 一项\n- 二项\n';
  expect(sentencesOf(text, []).map(({ start, end }) => text.slice(start, end))).toEqual([
    '题名',
    '2022年6月14日',
    '甲，乙\n\n丙。',
    '丁！',
    '“戊。”',
    '己',
    '- 一项',
    '- 二项',
  ]);
});

test('headings are none', () => {
  const text = '一、题目\n正文。';
  expect(sentencesOf(text, [{ start: 0, end: 4 }])).toEqual([{ start: 5, end: 8 }]);
});
