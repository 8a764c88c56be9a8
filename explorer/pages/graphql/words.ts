import { dictionary } from '../../language/words.js';

export const words = dictionary({
  title: { zh: 'GraphQL 查询', en: 'GraphQL queries' },
  lead: {
    zh: '可以直接写查询：编辑器按模式补全和检查，右侧是每个类型和字段的说明。其他程序用同一地址：POST /graphql。',
    en: 'Write a query: the editor completes and checks it by the schema, whose types and fields are explained beside it. Programs use the same address: POST /graphql.',
  },
  questions: { zh: '现成的问题', en: 'Questions that come with the service' },
  own: { zh: '（地址中的查询）', en: '(the query of this address)' },
  query: { zh: '查询', en: 'Query' },
  variables: { zh: '变量（JSON）', en: 'Variables (JSON)' },
  answer: { zh: '答案', en: 'Answer' },
  run: { zh: '运行', en: 'Run' },
  runKeys: { zh: 'Ctrl/⌘ + Enter', en: 'Ctrl/⌘ + Enter' },
  running: { zh: '正在查询……', en: 'Asking …' },
  took: {
    zh: (status: number, ms: number) => `HTTP ${status}，${ms} 毫秒`,
    en: (status: number, ms: number) => `HTTP ${status}, ${ms} ms`,
  },
  link: { zh: '这个查询的链接', en: 'Link to this query' },
  noService: { zh: '无法连接服务：', en: 'The service does not answer: ' },
  strange: {
    zh: (status: number) =>
      `HTTP ${status}：回答不是 JSON，多半来自服务前面的代理，而不是服务本身。请检查代理和服务，或稍后再运行。`,
    en: (status: number) =>
      `HTTP ${status}: the answer is no JSON, so it is not from the service, but from what stands before it, such as a proxy. Look into both, or run it again later.`,
  },
  noVariables: { zh: '变量须为 JSON 对象：', en: 'Expected variables to be a JSON object: ' },
  needsScripts: {
    zh: '编辑器需要 JavaScript。不用 JavaScript 时，可以在“提问”页改条件、看答案。',
    en: 'The editor needs JavaScript. Without it, the questions can be asked with conditions of your own on the page Ask.',
  },
  editorFailed: { zh: '编辑器未能载入：', en: 'The editor could not be loaded: ' },
  docs: { zh: '模式说明', en: 'Schema' },
  docsLoading: { zh: '正在载入模式……', en: 'Loading the schema …' },
  find: { zh: '查找类型或字段', en: 'Find a type or field' },
  found: {
    zh: (shown: number, all: number) => (shown < all ? `${all} 项，列出 ${shown} 项` : `${all} 项`),
    en: (shown: number, all: number) => (shown < all ? `${shown} of ${all}` : `${all} found`),
  },
  fields: { zh: '字段', en: 'Fields' },
  values: { zh: '可取的值', en: 'Values' },
  members: { zh: '包含的类型', en: 'Types of it' },
  implements: { zh: '实现的接口', en: 'Interfaces that it has' },
  back: { zh: '返回', en: 'Back' },
  start: { zh: '起点', en: 'Where queries begin' },
});

/** What CodeMirror says itself. */
export const editorPhrases: Readonly<Record<string, string>> = {
  Completions: '补全',
  Diagnostics: '检查结果',
  'No diagnostics': '没有问题',
  'Fold line': '折叠',
  'Unfold line': '展开',
  'folded code': '已折叠的代码',
  unfold: '展开',
  close: '关闭',
};
