import { dictionary, type Text } from '../../language/words.js';
import type { RegionLevel } from '../../schema.graphql.js';

export const words = dictionary({
  title: { zh: '各地区的基金资金', en: 'Fund money by region' },
  lead: {
    zh: '只计已设立、且原文给出规模的基金，每只计一次；下级地区的资金计入上级。“超过”的数没有上限，条的末端因此不封口。点开一条，看它由哪些陈述相加而来。',
    en: 'Funds in place whose size a text gives, each counted once; money of the regions below counts for the region above. “More than” has no upper end, so neither has its bar. Open a bar to see the claims that it is the sum of.',
  },
  level: { zh: '按哪一级汇总', en: 'Regions by' },
  total: { zh: '合计', en: 'All of it' },
  general: { zh: '不限行业', en: 'For no sector in particular' },
  derived: { zh: '由下级地区汇总，', en: 'rolled up from below, ' },
  inferred: { zh: '含推断的归属', en: 'partly by inference' },
  from: { zh: '来自', en: 'from' },
  broken: { zh: '虚线：有的归属出自推断', en: 'a broken outline: some of it by inference' },
  overlap: {
    zh: '一只基金面向几个行业时，在每个行业都计一次，所以各行业之和可能大于合计。',
    en: 'A fund for several sectors counts for each of them, so that the sectors may add up to more than the whole.',
  },
  notCounted: { zh: '没有计入', en: 'Not counted' },
  mayBe: { zh: '可能就是', en: 'may be the same as' },
  mayBeEnd: { zh: '，为免重复不计', en: ', so it is not counted twice' },
  plannedTitle: { zh: '计划设立的基金', en: 'Funds that are planned' },
  plannedLead: {
    zh: '尚未设立，不计入上面的数。',
    en: 'They are not in place, so no part of the sums above.',
  },
  unsizedTitle: { zh: '已设立、原文没有给出规模的基金', en: 'Funds in place whose size no text gives' },
  unknown: { zh: '规模未说明', en: 'size not stated' },
  none: { zh: '没有。', en: 'None.' },
  noMoney: {
    zh: '这一级没有已设立且给出规模的基金。',
    en: 'No fund of a known size supports a region of this level.',
  },
  region: { zh: '地区', en: 'Region' },
  purpose: { zh: '用途', en: 'Purpose' },
  amount: { zh: '金额', en: 'Amount' },
  funds: { zh: '基金', en: 'Funds' },
  basis: { zh: '依据', en: 'Basis' },
  asTable: { zh: '以表格查看', en: 'The same as a table' },
  behind: {
    zh: (name: string) => `${name}：由这些陈述得出`,
    en: (name: string) => `${name}: the claims behind it`,
  },
  close: { zh: '关闭列表', en: 'Close the list' },
});

export const levelWords = dictionary({
  COUNTRY: { zh: '全国', en: 'Country' },
  PROVINCE: { zh: '省级', en: 'Province' },
  CITY: { zh: '地级', en: 'City' },
  DISTRICT: { zh: '区县', en: 'District' },
} satisfies Record<RegionLevel, Text>);
