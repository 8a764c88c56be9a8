import { dictionary, type Text } from '../../language/words.js';
import type { EligibilityOutcome } from '../../schema.graphql.js';
import type { ListField, NumberField } from './said.js';

export const words = dictionary({
  title: { zh: '企业能申请什么', en: 'What could a company claim' },
  lead: {
    zh: '填写企业的情况，看各地政策的哪些措施适用、最多能得多少、依据哪些原文。没有填写的视为未知，不作假设；原文没有说明的逐项列出。',
    en: 'Say what a company is and spends, and see which measures apply to it where, how much they pay at most, and by which sentences. What is left empty counts as unknown, and what the texts leave open is said.',
  },
  examples: { zh: '从一个例子开始', en: 'Begin with an example' },
  isExample: {
    zh: '下面答的是第一个例子，改动后再提交。',
    en: 'The first example is answered below: change it to yours.',
  },
  toForm: { zh: '到填写处', en: 'To the form' },
  form: { zh: '企业的情况', en: 'The company' },
  submit: { zh: '看能申请什么', en: 'See what it could claim' },
  anywhere: {
    zh: '不勾选地区时，在所有有措施的地区之间比较，能得最多的在前。',
    en: 'With none ticked, all regions that have measures are compared, the one that pays most first.',
  },
  and: { zh: '、', en: ', ' },
  none: { zh: '都不是', en: 'None of these' },
  notTold: { zh: '不勾选即为未知。', en: 'With nothing ticked it counts as unknown.' },
  others: { zh: '其他行业', en: 'Other sectors' },
  figures: { zh: '数字（元，可写 120万）', en: 'Figures in yuan (1.2 million will do)' },
  research: {
    zh: '各年研发费用（元），由早到晚',
    en: 'Research spending by year, in yuan, the earliest first',
  },
  researchOf: {
    zh: (year: string) => `${year} 年研发费用`,
    en: (year: string) => `Research spending of ${year}`,
  },
  year: { zh: (at: number) => `第 ${at} 个年份`, en: (at: number) => `Year ${at}` },
  spent: { zh: (at: number) => `第 ${at} 年的研发费用`, en: (at: number) => `Spending of year ${at}` },
  yearHint: { zh: '年份', en: 'year' },
  spentHint: { zh: '金额', en: 'amount' },
  notNumber: {
    zh: (text: string) => `“${text}”不是数字。可以写 1200000、1,200,000 或 120万。`,
    en: (text: string) => `“${text}” is no number: write 1200000, 1,200,000 or 1.2 million.`,
  },
  across: { zh: '在哪里能得最多', en: 'Where it would get most' },
  acrossLead: {
    zh: '金额是适用措施之和的上限，不是承诺；“无从判断”的不在其中。点开一个地区，看逐项措施。',
    en: 'The amount is the most that the measures which apply pay together. It is no promise, and what cannot be told is not in it. Open a region to see its measures.',
  },
  nowhere: { zh: '图谱里没有地区有措施。', en: 'No region in the graph has measures.' },
  noAmount: { zh: '说不出金额', en: 'no amount can be told' },
  region: { zh: '地区', en: 'Region' },
  atMost: { zh: '最多', en: 'At most' },
  atLeast: { zh: '至少', en: 'At least' },
  notAssured: { zh: '原文没有保证', en: 'nothing assured' },
  counts: {
    zh: (applies: number, open: number, not: number) => `适用 ${applies} · 无从判断 ${open} · 不适用 ${not}`,
    en: (applies: number, open: number, not: number) =>
      `${applies} apply · ${open} can’t be told · ${not} don’t`,
  },
  outcome: { zh: '措施', en: 'Measures' },
  asTable: { zh: '以表格查看', en: 'The same as a table' },
  within: { zh: (name: string) => `${name}的措施`, en: (name: string) => `Measures in ${name}` },
  noMeasures: { zh: '图谱里没有适用于这里的措施。', en: 'The graph has no measure that reaches it.' },
  wholeGaps: { zh: '就整个地区，原文没有说明', en: 'Of the region as a whole, the texts leave open' },
  ofPolicy: { zh: '出自', en: 'of' },
  derived: { zh: '政策适用于：', en: 'the policy applies to' },
  inferred: { zh: '有的步骤出自推断', en: 'partly by inference' },
  steps: {
    zh: (count: number) => `逐步推理（${count} 步）`,
    en: (count: number) => `Step by step (${count})`,
  },
  holds: { zh: '成立', en: 'holds' },
  fails: { zh: '不成立', en: 'fails' },
  open: { zh: '无从判断', en: 'stays open' },
  check: { zh: '须由人核对', en: 'To be checked by a person' },
  gaps: { zh: '原文没有说明', en: 'What the text does not say' },
  missing: { zh: '填写后能看得更清楚', en: 'What it would help to fill in' },
  sentences: {
    zh: (count: number) => `依据的 ${count} 条陈述与原文`,
    en: (count: number) => `The ${count} claims it rests on, with their sentences`,
  },
  behind: {
    zh: (name: string) => `${name}：依据的原文`,
    en: (name: string) => `${name}: the sentences behind it`,
  },
  close: { zh: '关闭列表', en: 'Close the list' },
});

export const numberWords = dictionary({
  rents: { zh: '租金（如一年的）', en: 'Rent, such as that of a year' },
  purchases: { zh: '购置用房的价格', en: 'Price of premises bought' },
  investments: { zh: '对核心技术的投入', en: 'Invested in a core technology' },
  standards: { zh: '主导制修订的标准（个）', en: 'Standards led, as a count' },
} satisfies Record<NumberField, Text>);

export const listWords = dictionary({
  kinds: { zh: '是哪类主体', en: 'What it is' },
  recognisedAs: { zh: '已被认定为', en: 'Recognised as' },
  sectors: { zh: '所在行业', en: 'Sectors it is in' },
} satisfies Record<ListField, Text>);

export const outcomeWords = dictionary({
  APPLIES: { zh: '适用', en: 'Applies' },
  CANNOT_BE_TOLD: { zh: '无从判断', en: 'Can’t be told' },
  DOES_NOT_APPLY: { zh: '不适用', en: 'Does not apply' },
} satisfies Record<EligibilityOutcome, Text>);

export const exampleWords = dictionary({
  tenant: {
    zh: '租房、获认定、主导一项标准：年租金 120 万元',
    en: 'A recognised tenant that led a standard: ¥1.2 million rent a year',
  },
  researcher: {
    zh: '做研发、没有认定：投入 500 万元，研发费用由 600 万增至 800 万元',
    en: 'A researcher without recognition: ¥5 million invested, spending up from 6 to 8 million',
  },
  buyer: { zh: '购置办公用房：800 万元', en: 'A buyer of offices: ¥8 million' },
});
