import { dictionary, type Text } from '../../language/words.js';
import type { Kind } from './view.js';

export const words = dictionary({
  title: { zh: '问题与应对', en: 'Problems, and what stands against them' },
  lead: {
    zh: '每一行是一个问题。标记说明有什么在应对它、有多少、有多可靠；空格就是缺口。点开格子，看每条陈述出自哪句话。上级问题的格子包括它各部分的应对。',
    en: 'Each row is a problem. A mark says what stands against it, how much, and how sure that is; an empty cell is a gap. Open a cell to see the sentences behind it. What stands against a part counts for the whole.',
  },
  columns: { zh: '各列是', en: 'Columns' },
  byKind: { zh: '应对方式', en: 'Kinds of answers' },
  byRegion: { zh: '地区', en: 'Regions' },
  problem: { zh: '问题', en: 'Problem' },
  basis: { zh: '依据', en: 'Basis' },
  state: { zh: '状态', en: 'State' },
  rows: { zh: '问题范围', en: 'Problems shown' },
  grouped: { zh: '地区归并', en: 'Regions' },
  any: { zh: '不限', en: 'Any' },
  stated: { zh: '原文陈述', en: 'Stated' },
  inferred: { zh: '推断', en: 'Inferred' },
  actual: { zh: '已落实', en: 'In place' },
  planned: { zh: '未落实（计划、目标、估计）', en: 'Not yet (plans, targets, estimates)' },
  allRows: { zh: '全部', en: 'All' },
  unstated: { zh: '原文没有写明应对的', en: 'Without an answer that a text states' },
  unanswered: { zh: '完全没有应对的', en: 'Without any answer' },
  asNamed: { zh: '按原文所说', en: 'As the texts name them' },
  provinces: { zh: '归到省级', en: 'By province' },
  apply: { zh: '应用', en: 'Apply' },
  fold: { zh: '收起各部分', en: 'Hide its parts' },
  unfold: { zh: (parts: number) => `展开 ${parts} 个部分`, en: (parts: number) => `Show its ${parts} parts` },
  foldAll: { zh: '全部收起', en: 'Hide all parts' },
  unfoldAll: { zh: '全部展开', en: 'Show all parts' },
  nothing: { zh: '没有应对', en: 'Nothing' },
  nothingHere: { zh: '本级没有应对', en: 'Nothing at this level' },
  noAdvice: { zh: '没有建议', en: 'Nothing' },
  unmentioned: { zh: '未提及', en: 'not mentioned' },
  filtered: { zh: (count: number) => `筛掉 ${count}`, en: (count: number) => `${count} filtered out` },
  more: {
    zh: (count: number) => `另有 ${count} 个问题没有显示。`,
    en: (count: number) => `${count} more problems are not shown.`,
  },
  cut: {
    zh: (problems: readonly string[]) =>
      `每个问题至多显示 100 个地区和 100 条应对，以下问题还有更多没有显示：${problems.join('、')}。`,
    en: (problems: readonly string[]) =>
      `At most 100 regions and 100 answers of a problem are shown; there are more of: ${problems.join(', ')}.`,
  },
  noRows: { zh: '没有这样的问题。', en: 'There is no such problem.' },
  legend: { zh: '图例', en: 'Legend' },
  size: {
    zh: '标记越大，条数越多；数字是条数',
    en: 'The larger the mark, the more there are; the number says how many',
  },
  gap: { zh: '图谱里没有任何应对', en: 'nothing in the graph stands against it' },
  gapRegion: {
    zh: '问题波及该地区，该级没有应对；下级地区的见其各列',
    en: 'the problem affects the region, and nothing of the region itself answers it; regions below have columns of their own',
  },
  silent: { zh: '文献没有谈到', en: 'the texts do not speak of it' },
  asTable: { zh: '以文字列表查看', en: 'The same as a table' },
  column: { zh: '列', en: 'Column' },
  contents: { zh: '内容', en: 'What stands there' },
  cellEmpty: {
    zh: '这一格是空的：没有任何陈述说明这里有应对。',
    en: 'This cell is empty: no claim says that anything stands there.',
  },
  close: { zh: '关闭列表', en: 'Close the list' },
});

export const markWords = dictionary({
  'answer STATED actual': { zh: '原文陈述，已落实', en: 'stated, in place' },
  'answer STATED planned': { zh: '原文陈述，未落实', en: 'stated, not yet in place' },
  'answer INFERRED actual': { zh: '推断，已落实', en: 'inferred, in place' },
  'answer INFERRED planned': { zh: '推断，未落实', en: 'inferred, not yet in place' },
  'recommended STATED': { zh: '原文建议', en: 'recommended' },
  'recommended INFERRED': { zh: '建议（所针对的问题为推断）', en: 'recommended (against this by inference)' },
  'affects STATED': { zh: '原文说受影响', en: 'affected, as stated' },
  'affects INFERRED': { zh: '推断受影响', en: 'affected, by inference' },
} satisfies Record<string, Text>);

/** A way in which a mark looks. */
export type MarkKind = keyof typeof markWords;

export const kindWords = dictionary({
  MEASURE: { zh: '措施', en: 'Measures' },
  POLICY: { zh: '政策', en: 'Policies' },
  FUND: { zh: '基金', en: 'Funds' },
  PARK: { zh: '园区', en: 'Parks' },
  REGION: { zh: '地区的行动', en: 'Responses of regions' },
  RECOMMENDATION: { zh: '建议', en: 'Recommended' },
} satisfies Record<Kind, Text>);
