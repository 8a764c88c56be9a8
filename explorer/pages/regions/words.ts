import { dictionary } from '../../language/words.js';

export const words = dictionary({
  title: { zh: '地区', en: 'Regions' },
  lead: {
    zh: '文献说到了哪些地区，各说了多少。点开一个地区，看关于它的全部陈述。',
    en: 'Which regions the texts speak of, and how much. Open a region to read every claim on it.',
  },
  map: { zh: '省级地区', en: 'Provinces' },
  mapLead: {
    zh: '每格一个省级地区，大致按方位排列，不代表边界和面积。格中的数是关于它和下级地区的陈述数之和（一条陈述说到其中两个地区时计两次）；空白的格，文献没有说到。',
    en: 'A tile for each province, about where it lies: borders and areas mean nothing. The number adds up the claims on it and on its parts, where a claim on two of them counts twice; of a plain tile the texts say nothing.',
  },
  tile: {
    zh: (name: string, claims: number) =>
      claims === 0 ? `${name}：文献没有说到` : `${name}：${claims} 条陈述`,
    en: (name: string, claims: number) =>
      claims === 0 ? `${name}: the texts say nothing` : `${name}: ${claims} claims`,
  },
  shade: { zh: '颜色越重，说得越多', en: 'the stronger the colour, the more is said' },
  plain: { zh: '没有说到', en: 'nothing said' },
  tree: { zh: '按层级', en: 'As a tree' },
  treeLead: {
    zh: (spoken: number) =>
      `文献说到 ${spoken} 个地区，连同所属的上级列在这里。陈述数只计该地区自己的；其余各列含下级。`,
    en: (spoken: number) =>
      `The texts speak of ${spoken} regions; here they stand below what they lie in. Claims are those on the region itself, all other columns have its parts as well.`,
  },
  region: { zh: '地区', en: 'Region' },
  claims: { zh: '陈述', en: 'Claims' },
  policies: { zh: '政策', en: 'Policies' },
  funds: { zh: '基金', en: 'Funds' },
  parks: { zh: '园区', en: 'Parks' },
  companies: { zh: '企业', en: 'Companies' },
  problems: { zh: '问题', en: 'Problems' },
  responses: { zh: '应对', en: 'Responses' },
  showAll: {
    zh: (all: number) => `显示全部 ${all} 个下级`,
    en: (all: number) => `show all ${all} parts`,
  },
  hide: { zh: '收起没有说到的', en: 'hide the other parts' },
  // After what a link does, for who hears it.
  ofRegion: { zh: (name: string) => `（${name}）`, en: (name: string) => ` of ${name}` },
  more: {
    zh: (count: number) => `另有 ${count} 个下级没有列出：一次最多 100 个。`,
    en: (count: number) => `${count} more parts are not listed: 100 at a time at most.`,
  },
});
