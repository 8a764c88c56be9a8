import { expect, test } from 'vitest';

import { pinyinForms } from '../../../src/seed/text/pinyin.js';
import { syllablesOf } from '../../../src/seed/regions/place-reading.js';

test('in one word, in syllables, and initials; a name without Chinese has none', () => {
  expect(pinyinForms(['通州区', 'Tongzhou District'])).toEqual(['tongzhouqu', 'tong zhou qu', 'tzq']);
});

test('Latin letters and digits within a name stay', () => {
  expect(pinyinForms(['贵州 VR 小镇'])).toEqual(['guizhouvrxiaozhen', 'gui zhou vr xiao zhen', 'gzvxz']);
});

test('ü is v, and places are read as they are called', () => {
  expect(pinyinForms(['吕梁市'], syllablesOf)).toContain('lvliangshi');
  expect(pinyinForms(['六安市', '六安'], syllablesOf)).toEqual(
    expect.arrayContaining(['luanshi', 'luan', 'las']),
  );
  expect(syllablesOf('歙县')).toEqual(['she', 'xian']);
});
