import { dictionary, type Text } from '../../language/words.js';
import type { TimelineKind } from './timeline.graphql.js';

export const words = dictionary({
  title: { zh: '时间线', en: 'Timeline' },
  lead: {
    zh: '带日期的陈述，按时间先后。原文写到年就画到年，写到日才画到日；一段时间画成一段；没有写明的一端用箭头。点开一条，看原句。',
    en: 'Dated claims in their order. A year is drawn as a year and only a day as a day; a span is a span, and an end that no text gives points on. Open one to see its sentence.',
  },
  filters: { zh: '筛选', en: 'Filters' },
  from: { zh: '起', en: 'From' },
  to: { zh: '止', en: 'To' },
  dateHint: { zh: '如 2019、2022-02 或 2022-05-20', en: 'such as 2019, 2022-02 or 2022-05-20' },
  everywhere: {
    zh: '不勾选即为所有地区；勾选的地区包括其下级，以及位于、支持或适用于那里的。',
    en: 'With none ticked, everywhere; a region has its parts, and what is located there, supports it or applies to it.',
  },
  types: { zh: '只看关于这些类型的', en: 'Only about these types' },
  further: { zh: '按地区和类型筛选', en: 'By region and type' },
  kind: { zh: '日期的含义', en: 'What the dates are' },
  any: { zh: '全部', en: 'All' },
  apply: { zh: '应用', en: 'Apply' },
  reset: { zh: '清除筛选', en: 'Clear the filters' },
  count: {
    zh: (shown: number, all: number) =>
      shown === all ? `共 ${all} 条。` : `共 ${all} 条，显示 ${shown} 条。`,
    en: (shown: number, all: number) =>
      shown === all ? `${all} dated claims.` : `${shown} of ${all} dated claims are shown.`,
  },
  cut: {
    zh: (first: number) => `只取了最早的 ${first} 条，缩小时间或地区可看其余。`,
    en: (first: number) =>
      `Only the first ${first} were taken: narrow the time or the regions to see the others.`,
  },
  none: {
    zh: '没有符合条件的带日期的陈述。放宽时间或地区再看。',
    en: 'No dated claim is left by these filters: widen the time or the regions.',
  },
  legend: { zh: '图例', en: 'Legend' },
  day: { zh: '菱形：确切到日', en: 'a rhomb: a day' },
  span: { zh: '条：一月、一年或一段时间', en: 'a bar: a month, a year or a span' },
  pointsOn: { zh: '箭头：这一端没有写明', en: 'an arrow: no text gives this end' },
  more: { zh: (count: number) => `其余 ${count} 条`, en: (count: number) => `${count} more` },
  sentence: { zh: '原句', en: 'sentence' },
  sentenceOf: {
    zh: (subject: string) => `看“${subject}”这一条的原句`,
    en: (subject: string) => `The sentence on ${subject}`,
  },
  asTable: { zh: '以表格查看', en: 'The same as a table' },
  date: { zh: '日期', en: 'Date' },
  inText: { zh: '原文写作', en: 'in the text' },
  claim: { zh: '陈述', en: 'Claim' },
  state: { zh: '性质', en: 'State' },
  basis: { zh: '依据', en: 'Basis' },
  behind: { zh: '原句', en: 'The sentence' },
  close: { zh: '关闭', en: 'Close' },
  csvNote: {
    zh: 'CSV 不按“日期的含义”筛选。',
    en: 'The CSV has dates of either meaning.',
  },
});

export const kindWords = dictionary({
  VALUE: { zh: '发生、发布、启用的日期', en: 'when it happened, was issued or opened' },
  VALID_TIME: { zh: '陈述成立的时间', en: 'when a claim holds' },
} satisfies Record<TimelineKind, Text>);
