import { type ClientRequest, get as getByHttp, type IncomingMessage } from 'node:http';
import { get as getByHttps } from 'node:https';

import type { FastifyInstance } from 'fastify';

/** A database whose Neo4j Browser this service shows. */
export interface BrowserSource {
  /** Where the database serves Neo4j Browser to this service, such as `http://localhost:7474/browser/`. */
  readonly url: string;
  /** Its Bolt address as a reader's browser reaches it, with the user: `neo4j://neo4j@localhost:7687`. */
  readonly bolt: string;
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
 * Serves the files of the database's Neo4j Browser at `/browser/`, under a policy that lets the page reach this service and
 * the database's Bolt port and nothing else. Neo4j's own address has no such policy, and from there Browser loads scripts of
 * canny.io and segment.com, whatever the settings of telemetry say.
 *
 * Only files come this way, asked by GET and without credentials; Browser speaks to the database over Bolt.
 */
export function registerNeo4jBrowser(app: FastifyInstance, { url, bolt }: BrowserSource): void {
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
        .send('数据库没有应答，可能正在启动 · The database does not answer; it may be starting.\n');
    }
    return reply
      .code(answer.statusCode ?? 502)
      .headers({
        ...pick(answer.headers, ANSWERED),
        'content-security-policy': policyFor(bolt, request.socket.localPort),
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
export function neo4jBrowserLink(service: string, { bolt }: BrowserSource): string {
  return `${service}/browser/?dbms=${bolt}`;
}

function policyFor(bolt: string, servicePort: number | undefined): string {
  return [
    "default-src 'self'",
    // Browser's bundles call eval, and its editor runs in a worker that is made of a blob.
    "script-src 'self' 'unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    // A guide may be at the other name of this machine than the page is.
    `connect-src 'self' ${boltSources(bolt)} ${sources('http', 'localhost', servicePort)}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The Bolt port also answers HTTP, which Browser asks for the server's version before it connects. */
function boltSources(bolt: string): string {
  const { protocol, hostname, port } = new URL(bolt);
  const secure = protocol.includes('+s') ? 's' : '';
  const at = port === '' ? 7687 : Number(port);
  return `${sources(`ws${secure}`, hostname, at)} ${sources(`http${secure}`, hostname, at)}`;
}

/** A host of a policy; both names of this machine where it is one of them. */
function sources(scheme: string, host: string, port: number | undefined): string {
  const names = host === 'localhost' || host === '127.0.0.1' ? ['localhost', '127.0.0.1'] : [host];
  return names.map((name) => `${scheme}://${name}:${port}`).join(' ');
}

function fetchFile(target: URL, headers: Record<string, string | string[]>): Promise<IncomingMessage> {
  const get = target.protocol === 'https:' ? getByHttps : getByHttp;
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
