import { dictionary, type Text } from '../../language/words.js';
import type { FeatureKind, RegionLevel } from '../../schema.graphql.js';

export const words = dictionary({
  comma: { zh: '、', en: ', ' },
  brackets: { zh: (note: string) => `（${note}）`, en: (note: string) => ` (${note.toLowerCase()})` },
  andMore: {
    zh: (count: number) => `等 ${count} 个`,
    en: (count: number) => ` and others, ${count} in all`,
  },
  whatDoes: {
    zh: (what: string, type: string, count: number) => `${what}${type} ${count} 个`,
    en: (what: string, type: string, count: number) => `${what}: ${count} ${type.toLowerCase()}`,
  },
  also: { zh: '又称', en: 'Also called' },
  code: { zh: '行政区划代码', en: 'Code (GB/T 2260)' },
  id: { zh: '编号', en: 'Id' },
  claimCount: { zh: (count: number) => `${count} 条陈述`, en: (count: number) => `${count} claims` },
  figures: { zh: '数字', en: 'Figures' },
  facts: { zh: '要点', en: 'Particulars' },
  relations: { zh: '关系', en: 'Relationships' },
  timeline: { zh: '时间线', en: 'Timeline' },
  conflicts: { zh: '互相矛盾的陈述', en: 'Claims that contradict each other' },
  conflictNote: {
    zh: '下列陈述不可能同时成立；两边的原文都在这里。',
    en: 'These cannot all be true; the sentences of both sides are here.',
  },
  below: { zh: '文献提到的下辖地区', en: 'Regions within it that documents speak of' },
  around: { zh: '周围', en: 'Around it' },
  aroundPicture: {
    zh: (name: string, shown: number) => `${name}和周围的 ${shown} 个实体`,
    en: (name: string, shown: number) => `${name} and ${shown} entities around it`,
  },
  aroundLegend: {
    zh: '实线：原文所述；虚线：推断；点线：行政区划；带圈：计划、目标或估计。',
    en: 'A line: stated; broken: inferred; dotted: the region tree; with a ring: planned, aimed at or estimated.',
  },
  aroundCount: {
    zh: (shown: number, all: number, exact: boolean) =>
      `画出 ${shown} 个，${exact ? '' : '至少'}共 ${all} 个。`,
    en: (shown: number, all: number, exact: boolean) => `${shown} of ${exact ? '' : 'at least '}${all}.`,
  },
  aroundMore: { zh: '展开、筛选和找路径', en: 'Expand, filter and find paths' },
  alike: { zh: '与它相似的', en: 'Like this' },
  alikeNote: {
    zh: (exact: boolean) =>
      `按共同点排列：越少见的共同点分量越重，满分 100。${exact ? '' : '候选太多，只比较了共同点最多的一部分。'}`,
    en: (exact: boolean) =>
      `By what they have in common; what is rarer counts for more, up to 100.${exact ? '' : ' There are too many to compare: those that share the most were.'}`,
  },
  alikeScore: {
    zh: (score: string, shared: number, here: number, there: number) =>
      `相似度 ${score}：共同点 ${shared} 项，本方独有 ${here} 项，对方独有 ${there} 项`,
    en: (score: string, shared: number, here: number, there: number) =>
      `Likeness ${score}: ${shared} in common, ${here} only here, ${there} only there`,
  },
  alikeHave: {
    zh: (count: number) => `同类中 ${count} 个有`,
    en: (count: number) => `${count} of its type have it`,
  },
  alikeClaims: {
    zh: (here: number, there: number) => `原文：本方 ${here} 条陈述，对方 ${there} 条`,
    en: (here: number, there: number) => `Sentences: ${here} claims here, ${there} there`,
  },
  alikeHere: { zh: '本方', en: 'Here' },
  alikeThere: { zh: (name: string) => name, en: (name: string) => name },
  alikeMore: {
    zh: '作为表格查看，或只按某几类共同点比较',
    en: 'See it as a table, or by some kinds of features only',
  },
  cite: { zh: '引用', en: 'Cite this' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  source: { zh: '原文', en: 'Sentence' },
  sources: { zh: (count: number) => `原文 ${count} 处`, en: (count: number) => `${count} sentences` },
  outHeading: { zh: (does: string) => does, en: (does: string) => `It ${does}` },
  more: { zh: (count: number) => `其余 ${count} 个`, en: (count: number) => `${count} more` },
  page: {
    zh: (shown: number, total: number) => `共 ${total} 条陈述，本页按原文顺序列出 ${shown} 条。`,
    en: (shown: number, total: number) =>
      `${shown} of ${total} claims are on this page, in the order of the text.`,
  },
  next: { zh: '后面的陈述', en: 'The claims after these' },
  first: { zh: '回到开头', en: 'Back to the first' },
  empty: {
    zh: '还没有文献说到它。',
    en: 'No document has said anything about it yet.',
  },
  onThisPage: { zh: '本页内容', en: 'On this page' },
  elsewhere: { zh: '在别处查看', en: 'Elsewhere' },
  neo4jBrowser: { zh: '在 Neo4j Browser 中打开', en: 'Open in Neo4j Browser' },
  noEntity: {
    zh: (id: string) => `图谱中没有编号为“${id}”的实体。`,
    en: (id: string) => `Nothing has the id “${id}”.`,
  },
  citation: {
    zh: (name: string, url: string) => `${name}。Policy Atlas，${url}`,
    en: (name: string, url: string) => `${name}. Policy Atlas, ${url}`,
  },
  readIn: { zh: '文献', en: 'Document' },
  loaded: {
    zh: (date: string, snapshot: string) => `载入：${date}（快照 ${snapshot}）`,
    en: (date: string, snapshot: string) => `Loaded: ${date} (snapshot ${snapshot})`,
  },
  claimIds: { zh: '陈述', en: 'Claims' },
});

export const levelWords = dictionary({
  COUNTRY: { zh: '国家', en: 'Country' },
  PROVINCE: { zh: '省级', en: 'Province' },
  CITY: { zh: '地级', en: 'City or prefecture' },
  DISTRICT: { zh: '县级', en: 'District or county' },
} satisfies Record<RegionLevel, Text>);

export const featureWords = dictionary({
  INSTRUMENT: { zh: '政策工具', en: 'Instrument' },
  TECHNOLOGY: { zh: '技术', en: 'Technology' },
  SECTOR: { zh: '行业', en: 'Sector' },
  PROBLEM: { zh: '问题', en: 'Problem' },
  NEIGHBOUR: { zh: '关联', en: 'Tie' },
} satisfies Record<FeatureKind, Text>);
