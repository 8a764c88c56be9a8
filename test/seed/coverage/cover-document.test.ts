import { describe, expect, test } from 'vitest';

import { coverDocument, type Coverage } from '../../../src/seed/coverage/cover-document.js';
import { coveragePage } from '../../../src/seed/coverage/coverage-page.js';
import { documentFigures } from '../../../src/seed/text/document-figures.js';
import { readSeed } from '../../../src/seed/files/read-seed.js';
import { sentencesOf } from '../../../src/seed/text/sentences.js';
import { squeeze, SqueezedText } from '../../../src/seed/text/squeezed-text.js';
import { editedQinghe, QINGHE, SHIPPED } from '../support/fixture.js';

async function cover(folder: string = QINGHE): Promise<Coverage> {
  return coverDocument(await readSeed([folder]), 'qinghe-2023-01');
}

function shown(coverage: Coverage, state: string): string[] {
  return coverage.units
    .filter((unit) => unit.state === state)
    .map(({ kind, text }) => `${kind} ${squeeze(text)}`);
}

function figures(text: string): string[] {
  return documentFigures(new SqueezedText(text)).map(({ start, end }) => text.slice(start, end));
}

describe('figures of a text', () => {
  test.each([
    ['5G 基站建成两万余个', ['两万']],
    ['推广百项应用场景，打造千亿级产业高地', ['百', '千亿']],
    ['十个方面、五大计划、8 家机构、三方资源', ['十', '五', '8', '三']],
    ['建成机架 7.87 万架', ['7.87 万']],
    ['增长 130% 以上，占百分之三十', ['130%', '百分之三十']],
    ['2022 年 5 月 20 日揭牌，今年 3 月发布，2021 年度营收', ['2022 年 5 月 20 日', '3 月', '2021 年']],
    ['（2022—2024 年）2022-05-20', ['2022—2024 年', '2022-05-20']],
    ['连续五年全国第一', ['五', '一']],
    ['电话：0771-6113592', ['0771-6113592']],
    ['一、贵州\n二是人才。三是资金。\n1. 清华大学\n（四）其他', []],
    ['一个平台，一定程度，进一步，统一，之一，一些', []],
    ['VR2 设备与 5G、H5 网络，dsjyjs1@gxi.gov.cn', []],
    ['万达集团、百度、三维结构、二级学院、十分、万一、四川', []],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('sentences of a text', () => {
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
});

describe('coverDocument', () => {
  test('finds what no claim holds', async () => {
    const coverage = await cover();
    expect(shown(coverage, 'gap')).toEqual([
      'name 园区',
      'sentence 一是待遇偏低。',
      'sentence 二是住房不足。',
      'figure 一',
    ]);
    expect(shown(coverage, 'waived')).toEqual(['sentence 编者按：本文为测试而编写，内容纯属虚构。']);
    expect(coverage.total).toEqual({
      sentences: { total: 12, covered: 9, waived: 1, gaps: 2 },
      figures: { total: 14, covered: 13, waived: 0, gaps: 1 },
      names: { total: 16, covered: 15, waived: 0, gaps: 1 },
    });
    expect(coverage.sections.map(({ heading, sentences }) => [heading, sentences.total])).toEqual([
      ['', 2],
      ['一、发展情况：园区先行', 4],
      ['二、存在问题', 6],
    ]);
  });

  test('a gap says where it is', async () => {
    const gap = (await cover()).gaps.find(({ kind }) => kind === 'figure');
    expect(gap).toEqual({
      kind: 'figure',
      state: 'gap',
      start: 281,
      end: 282,
      text: '一',
      line: 13,
      section: '二、存在问题',
      claims: [],
    });
  });

  test('a long quote earns no figure and no name', async () => {
    const folder = await editedQinghe([
      'claims.yaml',
      'predicate: companyCount\n  value: { value: 100, text: 百家 }\n  modality: TARGET\n  validTime: { edtf: 2025, text: 2025年 }\n  quote: 园区计划到2025年引进百家企业',
      'predicate: objective\n  value: { text: 园区计划到2025年引进百家企业，力争建成全省第一的 5G 工厂集群 }\n  quote: 园区计划到2025年引进百家企业，力争建成全省第一的 5G 工厂集群',
    ]);
    const gaps = shown(await cover(folder), 'gap');
    expect(gaps).toEqual(expect.arrayContaining(['figure 2025年', 'figure 百', 'figure 一']));
  });

  test('a name counts as covered only by a claim on its entity', async () => {
    const folder = await editedQinghe([
      'claims.yaml',
      'object: park:qinghe\n  quote: 重点支持',
      'object: region:320612\n  quote: 重点支持',
    ]);
    const names = (await cover(folder)).units.filter(
      ({ kind, text }) => kind === 'name' && squeeze(text) === '青禾机器人产业园',
    );
    // park-located has the same quote and is about the park.
    expect(names.map(({ claims }) => claims)).toEqual([['claim:qinghe-2023-01:park-located']]);
  });

  test('what is waived is counted apart', async () => {
    const folder = await editedQinghe([
      'waivers.yaml',
      '- quote',
      '- quote: 全省第一的 5G 工厂集群\n  reason: { zh: 口号, en: A slogan }\n- quote',
    ]);
    const coverage = await cover(folder);
    expect(coverage.total.figures).toEqual({ total: 14, covered: 13, waived: 1, gaps: 0 });
  });

  test('the shipped document: every figure, and 95% of the sentences', async () => {
    const { total } = coverDocument(await readSeed([SHIPPED]), 'document:gxi-2022-15');
    expect(total.figures.gaps).toBe(0);
    expect(total.figures.total).toBeGreaterThan(60);
    expect((total.sentences.covered + total.sentences.waived) / total.sentences.total).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  test('a document that is not in the seed', async () => {
    const seed = await readSeed([QINGHE]);
    expect(() => coverDocument(seed, 'qinghe-2023-10')).toThrow(
      'expected one of the documents qinghe-2023-01, but got "qinghe-2023-10". Did you mean "qinghe-2023-01"?',
    );
  });

  test('rejects come first', async () => {
    await expect(cover(await editedQinghe(['claims.yaml', 'SUPPORTS', 'SUPORTS']))).rejects.toThrow(
      'SUPORTS',
    );
  });
});

describe('coveragePage', () => {
  test('has the whole text, its marks, the gaps and the claims, and nothing from elsewhere', async () => {
    const coverage = await cover();
    const page = coveragePage(coverage);
    const article = /<article>([\s\S]*)<\/article>/.exec(page)?.[1] ?? '';
    expect(article.replace(/<[^>]*>/g, '')).toBe(coverage.document.text);
    expect(page).toContain('<mark class="gap" title="句子 sentence">一是待遇偏低。</mark>');
    expect(page).toContain('<mark class="waived" title="说明本文为虚构">');
    expect(page).toContain('href="#claim:qinghe-2023-01:fund-size"');
    expect(page).toContain('<li id="claim:qinghe-2023-01:fund-size">');
    expect(page).toContain('name="viewport"');
    expect(page).not.toMatch(/(?:src|href)="(?!#)|@import|url\(/);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g))
      expect(page).toContain(`id="${target ?? ''}"`);
  });

  test('what the files say is text, never markup', async () => {
    const hostile = `<script>alert(1)</script>"'&`;
    const folder = await editedQinghe(
      ['document.txt', '编者按：本文', `编者按：${hostile}本文`],
      ['waivers.yaml', '编者按：本文', `编者按：${hostile}本文`],
      ['waivers.yaml', '说明本文为虚构', '<b onclick=1>'],
      ['document.yaml', 'zh: 青禾智能制造简报（虚构）', 'zh: <i>青禾'],
    );
    const page = coveragePage(await cover(folder));
    expect(page).not.toMatch(/<script|<b onclick|<i>/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;本文');
  });
});
