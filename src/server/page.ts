import { createHash } from 'node:crypto';

import type { FastifyInstance } from 'fastify';

/** A question that the page offers. */
export interface ExampleOperation {
  readonly name: string;
  /** The question in plain words, or the name where nobody has put it into words. */
  readonly title: string;
  readonly query: string;
}

const FALLBACK: ExampleOperation = {
  name: 'Regions',
  title: '有哪些地区？ · Which regions are there?',
  query: 'query Regions {\n  regions(first: 5) {\n    nodes { id name }\n  }\n}\n',
};

/** Serves the page at `/`, which says what the service is and runs example questions. It loads nothing from elsewhere. */
export function registerPage(app: FastifyInstance, examples: readonly ExampleOperation[]): void {
  const shown = examples.length > 0 ? examples : [FALLBACK];
  const html = PAGE.replace('/*EXAMPLES*/[]', () => JSON.stringify(shown).replaceAll('<', '\\u003c'));
  const policy = [
    "default-src 'none'",
    "connect-src 'self'",
    `script-src ${hashOf(html, 'script')}`,
    `style-src ${hashOf(html, 'style')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  app.get('/', async (_request, reply) =>
    reply
      .headers({ 'content-security-policy': policy, 'x-content-type-options': 'nosniff' })
      .type('text/html; charset=utf-8')
      .send(html),
  );
}

function hashOf(html: string, tag: string): string {
  const content = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

const PAGE = `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Policy Atlas · 产业政策知识图谱</title>
<style>
  :root { color-scheme: light dark; --line: #8886; --accent: #0b6bcb; }
  body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
         max-width: 60rem; margin: 0 auto; padding: 1rem; }
  h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
  p { margin: .3rem 0; }
  label { display: block; margin: 1rem 0 .3rem; font-weight: 600; }
  select, textarea, button { font: inherit; box-sizing: border-box; }
  select, textarea { width: 100%; padding: .5rem; border: 1px solid var(--line); border-radius: .4rem;
                     background: transparent; color: inherit; }
  option { color: #111; background: #fff; }
  textarea, pre, code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .85rem; }
  textarea { min-height: 14rem; }
  button { margin: .7rem .5rem 0 0; min-height: 2.75rem; padding: .5rem 1.2rem; border: 0; border-radius: .4rem;
           background: var(--accent); color: #fff; cursor: pointer; }
  button:focus-visible, select:focus-visible, textarea:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  pre { border: 1px solid var(--line); border-radius: .4rem; padding: .7rem; overflow: auto; max-height: 60vh;
        white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>Policy Atlas · 产业政策知识图谱</h1>
<p>把产业政策简报读成一条条有原文出处的陈述，存入 Neo4j 图数据库，通过一个 GraphQL 接口回答关系问题。</p>
<p lang="en">Reads policy briefs into claims that point at their sentences, keeps them in a Neo4j graph, and answers
relationship questions through one GraphQL endpoint.</p>
<p>GraphQL: <code id="address">/graphql</code></p>
<label for="example">示例问题 · A question to try</label>
<select id="example"></select>
<label for="query">查询 · Query</label>
<textarea id="query" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
<button id="zh" type="button">运行（中文名称）</button><button id="en" type="button" lang="en">Run (English names)</button>
<label for="answer">答案 · Answer</label>
<pre id="answer" aria-live="polite" tabindex="0">…</pre>
</main>
<script>
  const examples = /*EXAMPLES*/[];
  const at = (id) => document.getElementById(id);
  at('address').textContent = new URL('/graphql', location).href;
  for (const [index, example] of examples.entries()) at('example').add(new Option(example.title, index));
  // A link may ask for one of them: /?example=funds-of-districts.
  const asked = new URLSearchParams(location.search).get('example');
  const place = examples.findIndex(({ name }) => name === asked);
  if (place >= 0) at('example').value = place;
  const choose = () => { at('query').value = examples[at('example').value].query; };
  const run = async (language) => {
    at('answer').textContent = '…';
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query: at('query').value }),
      });
      at('answer').textContent = JSON.stringify(await response.json(), null, 2);
    } catch (error) {
      at('answer').textContent = '无法连接服务。The service does not answer. ' + error;
    }
  };
  at('example').addEventListener('change', choose);
  at('zh').addEventListener('click', () => run('zh'));
  at('en').addEventListener('click', () => run('en'));
  choose();
</script>
</body>
</html>
`;
