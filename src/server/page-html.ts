import { inLanguage, type Language, type Message } from '../message.js';
import type { ShippedOperation } from './shipped-operation.js';

const WORDS = {
  title: {
    zh: 'Policy Atlas · 产业政策知识图谱',
    en: 'Policy Atlas · a knowledge graph of industrial policy',
  },
  about: {
    zh: '把产业政策简报读成一条条有原文出处的陈述，存入 Neo4j 图数据库，通过一个 GraphQL 接口回答关系问题。',
    en: 'Reads policy briefs into claims that point at their sentences, keeps them in a Neo4j graph, and answers relationship questions through one GraphQL endpoint.',
  },
  home: { zh: '首页', en: 'Start page' },
  // Each name is in its own language, for readers who know only that one.
  other: { zh: 'English', en: '中文' },
  example: { zh: '示例问题', en: 'A question to try' },
  own: { zh: '（地址中的查询）', en: '(the query of this address)' },
  query: { zh: '查询', en: 'Query' },
  variables: { zh: '变量（JSON）', en: 'Variables (JSON)' },
  run: { zh: '运行', en: 'Run' },
  link: { zh: '这个查询的链接', en: 'Link to this query' },
  answer: { zh: '答案', en: 'Answer' },
  noService: { zh: '无法连接服务。', en: 'The service does not answer.' },
  noVariables: { zh: '变量须为 JSON 对象：', en: 'Expected variables to be a JSON object: ' },
} satisfies Record<string, Message>;

/**
 * The page in one language, with one script and one style, both inline. What its address gives (`query`, `variables`,
 * `operationName`) is read in the browser, so the page is the same for every request.
 */
export function pageHtml(operations: readonly ShippedOperation[], language: Language): string {
  const word = (name: keyof typeof WORDS): string => inLanguage(WORDS[name], language);
  const other = language === 'ZH' ? 'en' : 'zh';
  const examples = operations.map(({ title, query }) => ({ title: inLanguage(title, language), query }));
  return `<!doctype html>
<html lang="${language === 'ZH' ? 'zh' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${word('title')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<nav><a href="/?lang=${language === 'ZH' ? 'zh' : 'en'}">${word('home')}</a>
<a id="other" href="?lang=${other}" hreflang="${other}" lang="${other}">${word('other')}</a></nav>
<h1>${word('title')}</h1>
<p>${word('about')}</p>
<p>GraphQL: <code id="address">/graphql</code></p>
<label for="example">${word('example')}</label>
<select id="example"></select>
<label for="query">${word('query')}</label>
<textarea id="query" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
<label for="variables">${word('variables')}</label>
<textarea id="variables" class="short" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
<button id="run" type="button">${word('run')}</button><a id="link" href="/graphql">${word('link')}</a>
<label for="answer">${word('answer')}</label>
<pre id="answer" aria-live="polite" tabindex="0">…</pre>
</main>
<script>
  const examples = ${scriptJson(examples)};
  const words = ${scriptJson({ own: word('own'), noService: word('noService'), noVariables: word('noVariables') })};
${SCRIPT}</script>
</body>
</html>
`;
}

/** JSON within a script: `<` is written so that no text of it can end the script. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

const STYLE = `
  :root { color-scheme: light dark; --line: #8886; --accent: #0b6bcb; }
  body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
         max-width: 60rem; margin: 0 auto; padding: 1rem; }
  nav { display: flex; justify-content: space-between; }
  a { color: var(--accent); }
  h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
  p { margin: .3rem 0; }
  label { display: block; margin: 1rem 0 .3rem; font-weight: 600; }
  select, textarea, button { font: inherit; box-sizing: border-box; }
  select, textarea { width: 100%; padding: .5rem; border: 1px solid var(--line); border-radius: .4rem;
                     background: transparent; color: inherit; }
  option { color: #111; background: #fff; }
  textarea, pre, code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .85rem; }
  textarea { min-height: 14rem; }
  textarea.short { min-height: 4rem; }
  button { margin: .7rem .9rem 0 0; min-height: 2.75rem; padding: .5rem 1.2rem; border: 0; border-radius: .4rem;
           background: var(--accent); color: #fff; cursor: pointer; }
  a:focus-visible, button:focus-visible, select:focus-visible, textarea:focus-visible {
    outline: 3px solid var(--accent); outline-offset: 2px; }
  pre { border: 1px solid var(--line); border-radius: .4rem; padding: .7rem; overflow: auto; max-height: 60vh;
        white-space: pre-wrap; overflow-wrap: anywhere; }
`;

const SCRIPT = `  const at = (id) => document.getElementById(id);
  const asked = new URLSearchParams(location.search);
  const language = document.documentElement.lang;
  at('address').textContent = new URL('/graphql', location).href;

  // A query of the address comes before the examples, and stands for all of its operations: one may be named.
  let operationName = asked.get('operationName') || undefined;
  if (asked.has('query')) {
    const variables = asked.get('variables') || '';
    examples.unshift({ title: words.own, query: asked.get('query'), variables, operationName, own: true });
  }
  for (const [index, example] of examples.entries()) at('example').add(new Option(example.title, index));

  const parameters = () => {
    const named = new URLSearchParams({ query: at('query').value });
    if (at('variables').value.trim() !== '') named.set('variables', at('variables').value);
    if (operationName) named.set('operationName', operationName);
    return named;
  };
  // What the reader has typed is taken along to the page in the other language; the examples are there already.
  const relink = () => {
    const { query, variables = '', own } = examples[at('example').value];
    const changed = at('query').value !== query || at('variables').value !== variables;
    const named = parameters();
    at('link').href = '/graphql?' + named;
    const kept = own || changed ? named : new URLSearchParams();
    kept.set('lang', at('other').lang);
    at('other').href = '?' + kept;
  };
  const choose = () => {
    const example = examples[at('example').value];
    at('query').value = example.query;
    at('variables').value = example.variables || '';
    operationName = example.operationName;
    relink();
  };
  const run = async () => {
    const answer = at('answer');
    answer.textContent = '…';
    let variables;
    try {
      variables = JSON.parse(at('variables').value.trim() || '{}');
    } catch (error) {
      answer.textContent = words.noVariables + error.message;
      return;
    }
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query: at('query').value, variables, operationName }),
      });
      answer.textContent = JSON.stringify(await response.json(), null, 2);
    } catch (error) {
      answer.textContent = words.noService + ' ' + error;
    }
  };
  at('example').addEventListener('change', choose);
  at('query').addEventListener('input', relink);
  at('variables').addEventListener('input', relink);
  at('run').addEventListener('click', run);
  choose();
`;
