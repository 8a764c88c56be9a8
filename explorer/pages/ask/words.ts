import { dictionary } from '../../language/words.js';

export const words = dictionary({
  title: { zh: '可以直接提问', en: 'Questions to ask' },
  lead: {
    zh: '每个问题都是一个 GraphQL 操作：改一改条件就能再问，答案可以作为表格下载，也能看到它背后的查询语句。',
    en: 'Each question is a GraphQL operation: change what it asks for and ask again, take the answer as a table, and see the statement behind it.',
  },
  questions: { zh: '全部问题', en: 'All questions' },
  conditions: { zh: '条件', en: 'What it asks for' },
  noConditions: { zh: '这个问题没有可改的条件。', en: 'This question has nothing to change.' },
  ask: { zh: '提问', en: 'Ask' },
  byDefault: { zh: '（默认）', en: '(by default)' },
  any: { zh: '（不限）', en: '(any)' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  several: { zh: '多个值之间用逗号隔开', en: 'several, with commas between them' },
  json: { zh: 'JSON', en: 'JSON' },
  answer: { zh: '答案', en: 'Answer' },
  answerRows: {
    zh: (rows: number) => `答案：${rows} 行`,
    en: (rows: number) => `Answer: ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  },
  nothing: {
    zh: '图谱中没有符合这些条件的内容。可以放宽条件再问。',
    en: 'Nothing in the graph fits. Ask for less and try again.',
  },
  otherLists: { zh: '按其他列表看：', en: 'By another list:' },
  picture: { zh: '在专页中看图', en: 'See it on a page of its own' },
  graphql: { zh: 'GraphQL 操作', en: 'The GraphQL operation' },
  open: { zh: '在查询页中打开', en: 'Open on the query page' },
  cypher: {
    zh: 'Cypher 语句（可粘贴到 Neo4j Browser）',
    en: 'The Cypher statement (paste it into Neo4j Browser)',
  },
  claims: {
    zh: (count: number) => `${count} 条陈述`,
    en: (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`,
  },
  entries: {
    zh: (count: number) => `${count} 项`,
    en: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
  },
  noQuestion: {
    zh: (name: string) => `没有名为“${name}”的问题。`,
    en: (name: string) => `There is no question called "${name}".`,
  },
});
