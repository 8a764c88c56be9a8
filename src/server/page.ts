import { createHash } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Language } from '../message.js';
import { pageHtml } from './page-html.js';
import { pageLanguage } from './page-language.js';
import type { ShippedOperation } from './shipped-operation.js';

const FALLBACK: ShippedOperation = {
  name: 'regions',
  title: { zh: '有哪些地区？', en: 'Which regions are there?' },
  query: 'query Regions {\n  regions(first: 5) {\n    nodes { id name }\n  }\n}\n',
};

/** The page at `/graphql` that runs questions. It loads nothing from elsewhere. */
export class Page {
  readonly #byLanguage: Record<Language, RenderedPage>;

  constructor(operations: readonly ShippedOperation[]) {
    const shown = operations.length > 0 ? operations : [FALLBACK];
    this.#byLanguage = { ZH: rendered(pageHtml(shown, 'ZH')), EN: rendered(pageHtml(shown, 'EN')) };
  }

  /** Sends the page in the language that is asked for. */
  send(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const { html, policy } = this.#byLanguage[pageLanguage(request)];
    return reply
      .headers({
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        vary: 'accept, accept-language',
      })
      .type('text/html; charset=utf-8')
      .send(html);
  }
}

interface RenderedPage {
  readonly html: string;
  /** Its Content-Security-Policy, which lets run what the page has and nothing else. */
  readonly policy: string;
}

function rendered(html: string): RenderedPage {
  const policy = [
    "default-src 'none'",
    "connect-src 'self'",
    `script-src ${hashOf(html, 'script')}`,
    `style-src ${hashOf(html, 'style')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, policy };
}

function hashOf(html: string, tag: string): string {
  const content = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
