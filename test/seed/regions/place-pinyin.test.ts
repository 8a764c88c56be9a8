import { expect, test } from 'vitest';

import { placePinyin } from '../../../src/seed/regions/place-pinyin.js';
import { PLACE_PINYIN } from '../../../src/seed/regions/region-name-tables.js';
import { parts, regionTree } from '../../../src/seed/regions/region-tree.js';
import { pinyinForms, pinyinOf } from '../../../src/seed/text/pinyin.js';

test('places are read as they are called', () => {
  expect(pinyinForms(['吕梁市'], placePinyin)).toContain('lvliangshi');
  expect(pinyinForms(['六安市', '六安'], placePinyin)).toEqual(
    expect.arrayContaining(['luanshi', 'luan', 'las']),
  );
  expect(placePinyin('歙县')).toEqual(['she', 'xian']);
  expect(placePinyin('重庆市')).toEqual(['chong', 'qing', 'shi']);
  expect(placePinyin('台州市')).toEqual(['tai', 'zhou', 'shi']);
});

test('the table has stems of regions only, and no reading that pinyin has without it', () => {
  const stems = new Set(regionTree().map(({ name }) => parts(name).stem));
  for (const [stem, reading] of Object.entries(PLACE_PINYIN)) {
    expect(stems).toContain(stem);
    expect(pinyinOf(stem).join(' '), stem).not.toBe(reading);
  }
});
