import { join } from 'node:path';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

import type { CatalogueEntry } from '../catalogue-entry.js';
import type { GraphqlRequests } from '../graphql-requests.js';
import { encodeHtml } from './encode-html.js';
import type { Explorer } from './read-explorer.js';
import { pageSettings } from './page-settings.js';

/** Nothing but what this service serves; scripts and styles are files, so nothing inline has to be allowed. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Pictures that a page draws and offers for download are blobs.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // Layouts of large graphs run in workers.
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers a request with the page of its address, or with one that says that there is none. */
export type SendPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** What the pages are made of. */
interface ExplorerSource {
  readonly explorer: Explorer;
  readonly requests: GraphqlRequests;
  readonly catalogue: readonly CatalogueEntry[];
  readonly log: Logger;
}

/** Registers the pages of the explorer and the files that they need. */
export async function registerExplorer(
  app: FastifyInstance,
  { explorer: { entry, files }, requests, catalogue, log }: ExplorerSource,
): Promise<SendPage> {
  await app.register(fastifyStatic, {
    root: join(files, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    wildcard: false,
    setHeaders(response) {
      response.setHeader('x-content-type-options', 'nosniff');
    },
  });
  app.get('/icon.svg', (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').sendFile('icon.svg', files),
  );
  const sendPage: SendPage = async (request, reply) => {
    const { language, theme, goTo } = pageSettings(request, reply);
    if (goTo !== undefined) return reply.redirect(goTo, 303);
    const { status, html } = await entry.render({
      url: `${request.protocol}://${request.host}${request.url}`,
      language,
      theme,
      ask: (operation) => requests.ask(operation, language, reply),
      catalogue,
      onError: (error) => log.error({ err: error, url: request.url }, 'a page failed'),
    });
    const { body, encoding } = await encodeHtml(html, request.headers['accept-encoding']);
    if (encoding !== undefined) void reply.header('content-encoding', encoding);
    return reply
      .code(status)
      .headers({
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'private, no-cache',
        vary: 'accept, accept-encoding, accept-language, cookie',
      })
      .type('text/html; charset=utf-8')
      .send(body);
  };
  for (const path of entry.paths) {
    // Where programs ask, too: its own route tells them apart.
    if (path === '/graphql') continue;
    app.get(path, async (request, reply) =>
      wantsJson(request) ? reply.callNotFound() : sendPage(request, reply),
    );
  }
  return sendPage;
}

/** Whether a client would have no use for a page: Neo4j Browser, for one, asks `/` where its database is. */
function wantsJson({ headers: { accept = '' } }: FastifyRequest): boolean {
  return accept.includes('application/json') && !accept.includes('text/html');
}
