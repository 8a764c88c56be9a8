import { expect, test } from 'vitest';

import { syllablesOf } from '../../../src/seed/regions/place-reading.js';
import { pinyinForms } from '../../../src/seed/text/pinyin.js';

test('places are read as they are called', () => {
  expect(pinyinForms(['吕梁市'], syllablesOf)).toContain('lvliangshi');
  expect(pinyinForms(['六安市', '六安'], syllablesOf)).toEqual(
    expect.arrayContaining(['luanshi', 'luan', 'las']),
  );
  expect(syllablesOf('歙县')).toEqual(['she', 'xian']);
});
