import type { FastifyRequest } from 'fastify';

import type { Language } from '../message.js';
import { askedLanguage, DEFAULT_LANGUAGE } from './language.js';

/** The language of a page: that of `?lang` in its address, else that of `Accept-Language`. */
export function pageLanguage({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Language {
  const { lang } = query as { lang?: unknown };
  const chosen = typeof lang === 'string' ? askedLanguage(lang) : undefined;
  return chosen ?? askedLanguage(headers['accept-language']) ?? DEFAULT_LANGUAGE;
}
