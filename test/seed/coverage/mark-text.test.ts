import { describe, expect, test } from 'vitest';

import { markText } from '../../../src/seed/coverage/mark-text.js';
import { cover } from '../support/cover.js';
import { editedQinghe } from '../support/fixture.js';

describe('markText', () => {
  test('has all of the text in its order, each mark over its own words', async () => {
    const coverage = await cover();
    const pieces = markText(coverage);
    expect(pieces.map(({ words }) => words).join('')).toBe(coverage.document.text);
    const words = (kind: string): string[] =>
      pieces.filter(({ mark }) => mark?.kind === kind).map(({ words }) => words);
    expect(words('gap')).toContain('一是待遇偏低。');
    expect(words('waived').join('')).toContain('编者按：本文');
    const ids = new Set(coverage.document.claims.map(({ id }) => id));
    const marked = pieces.flatMap(({ mark }) => (mark?.kind === 'covered' ? mark.claims : []));
    expect(marked).toContain('claim:qinghe-2023-01:fund-size');
    expect(marked.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('every gap begins at one piece, two of them at the same where one is within the other', async () => {
    const folder = await editedQinghe(['document.txt', '一是待遇偏低。', '传感器待遇偏低。']);
    const coverage = await cover(folder);
    const begun = markText(coverage).map(({ begins }) => begins);
    expect(new Set(begun.flat())).toEqual(new Set(coverage.gaps));
    expect(begun.flat()).toHaveLength(coverage.gaps.length);
    expect(begun.filter(({ length }) => length > 1)).toHaveLength(1);
  });
});
