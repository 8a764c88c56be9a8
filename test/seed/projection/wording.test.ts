import { describe, expect, it } from 'vitest';

import { sayingOf, shortened } from '../../../src/seed/projection/wording.js';

const fund = { zh: '通州区产业母基金', en: 'Tongzhou Industry Mother Fund' };
const region = { zh: '通州区', en: 'Tongzhou District' };
const stated = { basis: 'STATED', modality: 'ACTUAL' };

describe('sayingOf', () => {
  it('says a value', () => {
    const label = { zh: '规模', en: 'size' };
    expect(sayingOf({ subject: fund, label, object: null, value: '50亿元', ...stated })).toEqual({
      zh: '通州区产业母基金 · 规模 · 50亿元',
      en: 'Tongzhou Industry Mother Fund · size · 50亿元',
    });
  });

  it('says a relationship, and that it is inferred or planned', () => {
    const label = { zh: '支持', en: 'supports' };
    const planned = { basis: 'INFERRED', modality: 'PLANNED' };
    expect(sayingOf({ subject: fund, label, object: region, value: null, ...planned })).toEqual({
      zh: '通州区产业母基金 · 支持 · 通州区（推断，计划）',
      en: 'Tongzhou Industry Mother Fund · supports · Tongzhou District (inferred, planned)',
    });
  });

  it('cuts a value that is as long as a sentence', () => {
    const label = { zh: '说明', en: 'description' };
    const { zh } = sayingOf({ subject: region, label, object: null, value: '长'.repeat(200), ...stated });
    expect(zh).toBe(`通州区 · 说明 · ${'长'.repeat(39)}…`);
  });
});

describe('shortened', () => {
  it('leaves what is short enough, and cuts no character in two', () => {
    expect(shortened('四个汉字', 4)).toBe('四个汉字');
    expect(shortened('𠮷𠮷𠮷', 2)).toBe('𠮷…');
  });
});
