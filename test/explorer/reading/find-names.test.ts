import { describe, expect, it } from 'vitest';

import { nameFinder } from '../../../explorer/reading/find-names.js';
import { countSought, markSought } from '../../../explorer/reading/mark-sought.js';

const find = nameFinder([
  { id: 'region:a', names: ['通州区', '北京市通州区'] },
  { id: 'company:hw', names: ['华为', 'Huawei'] },
  { id: 'park:vr', names: ['VR 小镇'] },
  { id: 'region:x', names: ['鼓楼区'] },
  { id: 'region:y', names: ['鼓楼区'] },
  { id: 'region:z', names: ['京'] },
]);

const named = (text: string) =>
  find(text).flatMap(({ id, text: words }) => (id === undefined ? [] : [[words, id]]));

describe('names in a text', () => {
  it('are found, the longest first, and nothing of the text is lost', () => {
    const text = '在北京市通州区，华为与通州区。';
    expect(named(text)).toEqual([
      ['北京市通州区', 'region:a'],
      ['华为', 'company:hw'],
      ['通州区', 'region:a'],
    ]);
    expect(
      find(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('are found over blanks and line breaks, and Latin ones as whole words alone', () => {
    expect(named('华\n为的VR小镇与 Huawei 而非 Huaweis')).toEqual([
      ['华\n为', 'company:hw'],
      ['VR小镇', 'park:vr'],
      ['Huawei', 'company:hw'],
    ]);
  });

  it('are none where two entities have the name, or it is one sign', () => {
    expect(named('鼓楼区、京')).toEqual([]);
    expect(
      nameFinder([{ id: 'a', names: ['A-1 (x)[y]{z}|^$.*+?/\\'] }])('A-1(x)[y]{z}|^$.*+?/\\'),
    ).toHaveLength(1);
    expect(nameFinder([])('鼓楼区')).toEqual([{ text: '鼓楼区' }]);
  });
});

describe('what is looked for', () => {
  it('is marked over pieces, which keep their names', () => {
    const pieces = [{ text: '在' }, { text: '通州区', id: 'region:a' }, { text: '设立基金' }];
    expect(markSought(pieces, '州区设')).toEqual([
      { text: '在' },
      { text: '通', id: 'region:a' },
      { text: '州区', id: 'region:a', found: 0 },
      { text: '设', found: 0 },
      { text: '立基金' },
    ]);
  });

  it('is found in either case, whatever the blanks, and is never a pattern', () => {
    expect(countSought([{ text: 'VR 小镇、vr小镇、V.R' }], 'vr小镇')).toBe(2);
    expect(countSought([{ text: 'abc' }], '.')).toBe(0);
    expect(countSought([{ text: 'abc' }], ' ')).toBe(0);
    expect(markSought([{ text: 'abc' }], '')).toEqual([{ text: 'abc' }]);
  });
});
