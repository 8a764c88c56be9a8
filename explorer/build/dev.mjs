// The pages as they are being written, over a service that runs: `npm run explorer:dev -- http://127.0.0.1:4000 5173`.
// A change shows at once, without a build; only the service's policy is not there, which the tests hold pages to.
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, request as ask } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createServer } from 'vite';

import { generateOperations } from './generate-operations.mjs';
import { sharedOptions } from './vite-options.mjs';

const [service = 'http://127.0.0.1:4000', port = '5173'] = process.argv.slice(2);
const explorer = fileURLToPath(new URL('..', import.meta.url));
const api = readFileSync(join(explorer, 'dist/api.graphql'), 'utf8');
// Everything that is no page and no file of the explorer is the service's.
const SERVICE = /^\/(operations|browser|healthz|readyz|entities\/[^/]+\/neo4j-browser)\b/;

await generateOperations(explorer, api);
const server = createHttpServer(answer);
const vite = await createServer({
  ...sharedOptions(),
  // News of changes come by the same port, so that several people can write at once.
  server: { middlewareMode: { server } },
  appType: 'custom',
  logLevel: 'info',
});
vite.watcher.on('all', (_event, file) => {
  if (!file.endsWith('.graphql')) return;
  generateOperations(explorer, api).catch((error) => vite.config.logger.error(String(error.message)));
});

function answer(request, response) {
  const isForPeople = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (SERVICE.test(request.url) || (request.url.startsWith('/graphql') && !isForPeople)) {
    forward(request, response);
    return;
  }
  vite.middlewares(request, response, () => {
    page(request, response).catch((error) => {
      vite.ssrFixStacktrace(error);
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(error.stack);
    });
  });
}

server.listen(Number(port), '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${port}/\n`));

function forward(request, response) {
  const options = { method: request.method, headers: { ...request.headers, host: new URL(service).host } };
  const forwarded = ask(new URL(request.url, service), options, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  forwarded.on('error', (error) => response.writeHead(502).end(`${service}: ${error.message}\n`));
  request.pipe(forwarded);
}

async function page(request, response) {
  const { render } = await vite.ssrLoadModule('/server.tsx');
  const url = new URL(request.url, `http://127.0.0.1:${port}`);
  const kept = (name) => new RegExp(`(?:^|; )${name}=(\\w+)`).exec(request.headers.cookie ?? '')?.[1];
  const language =
    url.searchParams.get('lang') ?? kept('lang') ?? preferred(request.headers['accept-language']);
  const { status, html } = await render({
    url: url.href,
    language: language === 'en' ? 'en' : 'zh',
    theme: url.searchParams.get('theme') ?? kept('theme'),
    ask: (operation) => askService(operation, language),
    catalogue: (await (await fetch(new URL('/operations', service))).json()).operations,
    onError: (error) => vite.config.logger.error(error.stack ?? String(error)),
  });
  const whole = await vite.transformIndexHtml(request.url, html);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(whole);
}

/** The first of our languages that a browser names; they name them in their order. */
function preferred(accepted = '') {
  return /\b(zh|en)\b/i.exec(accepted)?.[1].toLowerCase() ?? 'zh';
}

async function askService(operation, language) {
  const response = await fetch(new URL('/graphql', service), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(operation),
  });
  return response.json();
}
