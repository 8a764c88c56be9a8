import { describe, expect, test } from 'vitest';

import { coverDocument } from '../../../src/seed/coverage/cover-document.js';
import type { Coverage } from '../../../src/seed/coverage/coverage.js';
import { readSeed } from '../../../src/seed/files/read-seed.js';
import { squeeze } from '../../../src/seed/text/squeezed-text.js';
import { cover } from '../support/cover.js';
import { editedQinghe, QINGHE, SHIPPED } from '../support/fixture.js';

function shown(coverage: Coverage, state: string): string[] {
  return coverage.units
    .filter((unit) => unit.state === state)
    .map(({ kind, text }) => `${kind} ${squeeze(text)}`);
}

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
