import { dictionary } from '../../../language/words.js';

export const words = dictionary({
  picture: { zh: '图', en: 'As a picture' },
  graph: {
    zh: (nodes: number, links: number) => `图中有 ${nodes} 个实体、${links} 条关系；下方表格内容相同。`,
    en: (nodes: number, links: number) =>
      `A picture of ${nodes} entities and ${links} relationships; the table below says the same.`,
  },
  graphHint: {
    zh: '实线：原文所述；虚线：推断；点线：行政区划；带圈：计划、目标或估计。点开一个实体，看它的页面。',
    en: 'Solid: a text states it; broken: inferred; dotted: from the region tree; with a ring: planned, aimed at or estimated. Click an entity to open its page.',
  },
  first: {
    zh: (shown: number, all: number) => `画出前 ${shown} 项，共 ${all} 项；其余见下方表格。`,
    en: (shown: number, all: number) => `The first ${shown} of ${all}; the table below has the rest.`,
  },
  dates: {
    zh: '写到年就画到年，写到日才画到日；没有写明的一端用箭头。',
    en: 'A year is drawn as a year and only a day as a day; an end that no text gives points on.',
  },
  scales: {
    zh: '只有同一单位、同一含义的数字才放在一起比。',
    en: 'Only figures of one unit and meaning share a scale.',
  },
  matrix: {
    zh: '格中是陈述数；圈实为原文所述，虚为推断；空格：没有说到。',
    en: 'How many claims say so: a full circle where a text states it, a broken one where it is inferred. Nothing is said where a cell is empty.',
  },
  entity: { zh: '实体', en: 'Entity' },
  matrixCaption: { zh: '两类实体之间的关系', en: 'What ties the two kinds of entities' },
});
