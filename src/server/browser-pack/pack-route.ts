import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Language } from '../../message.js';
import { askedLanguage, DEFAULT_LANGUAGE } from '../language.js';
import type { BrowserPack } from './browser-pack.js';

/** Where the pack is served, below the service's own address. */
const PACK = '/browser-pack';

/**
 * Serves the pack at `/browser-pack/`. `guide.html` and `style.grass` come in the reader's language, `guide.en.html` in the
 * one that they name. Neo4j Browser is a page of the database's address where the database is not ours, so any page may
 * read them: they hold nothing that is not public.
 */
export function registerBrowserPack(app: FastifyInstance, pack: BrowserPack): void {
  serve(app, 'guide', 'html', 'text/html', (language, request) => pack.guide(language, serviceOf(request)));
  serve(app, 'style', 'grass', 'text/plain', (language) => pack.style(language));
  app.get(`${PACK}/policy-atlas.zip`, async (_request, reply) =>
    reply.type('application/zip').send(pack.favourites),
  );
  // Browser asks with headers of its own, to keep a guide out of caches and to trace errors, which makes a page ask first.
  app.options(`${PACK}/*`, async (_request, reply) =>
    open(reply).header('access-control-allow-headers', '*').code(204).send(),
  );
}

/**
 * The commands that Browser runs after a login: our style, and our guide beside the results.
 *
 * @see https://neo4j.com/docs/operations-manual/5/configuration/configuration-settings/#config_browser.post_connect_cmd
 */
export function greeting(service: string): string {
  // Browser's own welcome, which tells of actors and movies, is cleared away.
  return ['clear', `style ${service}${PACK}/style.grass`, `guide ${service}${PACK}/guide.html`].join('; ');
}

function serve(
  app: FastifyInstance,
  name: string,
  extension: string,
  type: string,
  text: (language: Language, request: FastifyRequest) => string,
): void {
  const answer = (request: FastifyRequest, reply: FastifyReply, language: Language): FastifyReply =>
    open(reply)
      .headers({ 'cache-control': 'no-cache' })
      .type(`${type}; charset=utf-8`)
      .send(text(language, request));
  app.get(`${PACK}/${name}.${extension}`, async (request, reply) =>
    answer(
      request,
      reply.header('vary', 'accept-language'),
      askedLanguage(request.headers['accept-language']) ?? DEFAULT_LANGUAGE,
    ),
  );
  app.get(`${PACK}/${name}.zh.${extension}`, async (request, reply) => answer(request, reply, 'ZH'));
  app.get(`${PACK}/${name}.en.${extension}`, async (request, reply) => answer(request, reply, 'EN'));
}

function open(reply: FastifyReply): FastifyReply {
  return reply.headers({ 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' });
}

/** The address that the reader has reached this service by, which links must lead back to. */
function serviceOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
