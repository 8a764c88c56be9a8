import { describe, expect, it } from 'vitest';

import { brokenText } from '../../../src/seed/text/broken-text.js';

describe('brokenText', () => {
  it.each([
    ['通州区', '通州区'],
    ['专业人才匮乏', '专业人才匮乏'],
    ['通州区产业母基金', '通州区产 业母基金'],
    ['通州区副中心投资基金', '通州区副中 心投资基金'],
    ['黔东南苗族侗族自治州', '黔东南苗族 侗族自治州'],
    ['缺少行业性的法律法规', '缺少行业性 的法律法规'],
    ['Guiyang VR town', 'Guiyang VR town'],
  ])('breaks %s into equal lines', (text, broken) => {
    expect(brokenText(text)).toBe(broken);
  });

  it('keeps letters and digits together, and signs with what they belong to', () => {
    expect(brokenText('贵州数字5G基站建设规模')).toMatch(/^\S+ \S+( \S+)?$/);
    expect(brokenText('贵州数字5G基站建设规模')).toContain('5G');
    for (const line of brokenText('《关于加快北京城市副中心元宇宙创新引领发展的若干措施》（试行）').split(
      ' ',
    )) {
      expect(line).not.toMatch(/^[》）、，。]|[《（]$/);
    }
  });

  it('takes nothing away and makes no line longer than a circle is wide', () => {
    const text = '广州市黄埔区广州开发区促进元宇宙创新发展办法';
    const lines = brokenText(text).split(' ');
    expect(lines.join('')).toBe(text);
    for (const { length } of lines) expect(length).toBeLessThanOrEqual(6);
    // Two lines beside each other must not fit where one is meant.
    for (const [at, line] of lines.slice(1).entries())
      expect((lines[at]?.length ?? 0) + line.length).toBeGreaterThan(6);
  });

  it('leaves the blanks that a text has', () => {
    expect(brokenText('2021 年 3 月')).toBe('2021 年 3 月');
  });
});
