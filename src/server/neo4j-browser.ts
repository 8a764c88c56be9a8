import { type ClientRequest, get, type IncomingMessage } from 'node:http';

import type { FastifyInstance } from 'fastify';

/** The embedded database, as Neo4j Browser needs it. */
export interface BrowserSource {
  /** Where the database serves Neo4j Browser, such as `http://localhost:7474/browser/`. */
  readonly url: string;
  readonly boltPort: number;
  readonly username: string;
}

/** What a browser asks a file by, and what decides how it keeps the answer. */
const ASKED = ['accept-encoding', 'if-none-match', 'if-modified-since', 'range'];
const ANSWERED = [
  'content-type',
  'content-encoding',
  'content-length',
  'content-range',
  'accept-ranges',
  'cache-control',
  'etag',
  'last-modified',
  'vary',
];

/**
 * Serves the files of the embedded database's Neo4j Browser at `/browser/`, under a policy that lets the page reach this
 * service and the database's Bolt port and nothing else. Neo4j's own address has no such policy, and from there Browser
 * loads scripts of canny.io and segment.com, whatever the settings of telemetry say.
 *
 * Only files come this way, asked by GET and without credentials; Browser speaks to the database over Bolt.
 */
export function registerNeo4jBrowser(app: FastifyInstance, { url, boltPort }: BrowserSource): void {
  app.get('/browser', async (_request, reply) => reply.redirect('/browser/'));
  app.get('/browser/*', async (request, reply) => {
    const target = new URL(request.url, url);
    // With dots in its path a request could leave the folder for the database's HTTP API.
    if (!target.href.startsWith(url)) {
      reply.callNotFound();
      return reply;
    }
    const answer = await fetchFile(target, pick(request.headers, ASKED)).catch(() => undefined);
    if (answer === undefined) {
      return reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('数据库正在启动 · The database is starting.\n');
    }
    return reply
      .code(answer.statusCode ?? 502)
      .headers({
        ...pick(answer.headers, ANSWERED),
        'content-security-policy': policyFor(boltPort, request.socket.localPort),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      .send(answer);
  });
}

/**
 * The link that opens Neo4j Browser with its connection form filled in, but for the password.
 *
 * @param service Its address; empty for a link relative to it.
 */
export function neo4jBrowserLink(service: string, { boltPort, username }: BrowserSource): string {
  return `${service}/browser/?dbms=neo4j://${username}@localhost:${boltPort}`;
}

function policyFor(boltPort: number, servicePort: number | undefined): string {
  const here = (scheme: string, port: number | undefined): string =>
    `${scheme}://localhost:${port} ${scheme}://127.0.0.1:${port}`;
  return [
    "default-src 'self'",
    // Browser's bundles call eval, and its editor runs in a worker that is made of a blob.
    "script-src 'self' 'unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    // The Bolt port also answers HTTP, which Browser asks for the server's version before it connects.
    // A guide may be at the other name of this machine than the page is.
    `connect-src 'self' ${here('http', servicePort)} ${here('ws', boltPort)} ${here('http', boltPort)}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function fetchFile(target: URL, headers: Record<string, string | string[]>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request: ClientRequest = get(target, { headers }, resolve);
    request.on('error', reject);
    request.setTimeout(10_000, () => request.destroy(new Error('Neo4j does not answer')));
  });
}

function pick(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  names: readonly string[],
): Record<string, string | string[]> {
  const picked: Record<string, string | string[]> = {};
  for (const name of names) {
    const value = headers[name];
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}
