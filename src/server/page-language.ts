import type { FastifyRequest } from 'fastify';

import type { Language } from '../message.js';
import { readCookie } from './cookie.js';
import { askedLanguage, DEFAULT_LANGUAGE } from './language.js';

/** The language of a page: that of `?lang` in its address, else the one chosen before, else that of `Accept-Language`. */
export function pageLanguage({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Language {
  const { lang } = query as { lang?: unknown };
  const named = (tag: unknown): Language | undefined =>
    typeof tag === 'string' ? askedLanguage(tag) : undefined;
  return (
    named(lang) ??
    named(readCookie(headers.cookie, 'lang')) ??
    askedLanguage(headers['accept-language']) ??
    DEFAULT_LANGUAGE
  );
}
