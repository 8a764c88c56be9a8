import { dictionary } from '../../language/words.js';

export const words = dictionary({
  title: { zh: '原文', en: 'Documents' },
  which: { zh: '选一篇文献来读', en: 'Choose a document to read' },
  about: { zh: '文献信息', en: 'About this document' },
  contents: { zh: '目录', en: 'Contents' },
  lead: {
    zh: (cited: number, all: number) =>
      `全文 ${all} 句，其中 ${cited} 句已读成陈述，以下划线标出；点句末的数字看这句话读出了什么。`,
    en: (cited: number, all: number) =>
      `${cited} of ${all} sentences were read into claims and are underlined; the number behind a sentence shows what was read from it.`,
  },
  find: { zh: '在文中查找', en: 'Find in the text' },
  go: { zh: '查找', en: 'Find' },
  found: {
    zh: (count: number) => (count === 0 ? '文中没有。' : `${count} 处`),
    en: (count: number) =>
      count === 0 ? 'It is not in the text.' : count === 1 ? '1 place' : `${count} places`,
  },
  claimsOf: {
    zh: (count: number) => `这句话的 ${count} 条陈述`,
    en: (count: number) =>
      count === 1 ? 'The claim of this sentence' : `The ${count} claims of this sentence`,
  },
  show: {
    zh: (count: number) => `看这句话的 ${count} 条陈述`,
    en: (count: number) => (count === 1 ? 'Show its 1 claim' : `Show its ${count} claims`),
  },
  panel: { zh: '所选句子的陈述', en: 'Claims of the chosen sentence' },
  choose: {
    zh: '点一句话末尾的数字，这里就列出从它读出的陈述。',
    en: 'Choose the number behind a sentence to see here what was read from it.',
  },
  uncited: {
    zh: '从这句话没有读出陈述：它没有说出可以核对的事实，或属于版式说明。',
    en: 'No claim was read from this sentence: it states no fact that could be checked, or belongs to the layout.',
  },
  more: {
    zh: (shown: number, all: number) => `只列出 ${all} 条中的前 ${shown} 条。`,
    en: (shown: number, all: number) => `The first ${shown} of ${all}.`,
  },
  close: { zh: '关闭', en: 'Close' },
  conflict: { zh: '与另一句矛盾', en: 'Contradicts another sentence' },
});
