import { expect, test } from 'vitest';

import { pinyinForms } from '../../../src/seed/text/pinyin.js';

test('in one word, in syllables, and initials; a name without Chinese has none', () => {
  expect(pinyinForms(['通州区', 'Tongzhou District'])).toEqual(['tongzhouqu', 'tong zhou qu', 'tzq']);
});

test('Latin letters and digits within a name stay', () => {
  expect(pinyinForms(['贵州 VR 小镇'])).toEqual(['guizhouvrxiaozhen', 'gui zhou vr xiao zhen', 'gzvxz']);
});

test('ü is v, as keyboards have it', () => {
  expect(pinyinForms(['吕梁市'])).toContain('lvliangshi');
});
