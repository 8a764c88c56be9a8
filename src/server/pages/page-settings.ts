import type { FastifyReply, FastifyRequest } from 'fastify';

import { pageLanguage } from '../page-language.js';
import { readCookie } from '../cookie.js';
import type { PageRequest } from './explorer-entry.js';

const A_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** What a reader has chosen, by the address or earlier, that every page follows. */
export type PageSettings = Pick<PageRequest, 'language' | 'theme'>;

/**
 * The settings of a page: from its address (`?lang=`, `?theme=`), which are remembered, else remembered ones. The address
 * without a theme is where to go once one has been chosen: a link that somebody passes on has a language, and no colours.
 */
export function pageSettings(
  request: FastifyRequest,
  reply: FastifyReply,
): PageSettings & { readonly goTo: string | undefined } {
  const { lang, theme } = request.query as { lang?: unknown; theme?: unknown };
  const language = pageLanguage(request) === 'ZH' ? 'zh' : 'en';
  if (lang === 'zh' || lang === 'en') remember(reply, 'lang', lang);
  if (theme === 'dark' || theme === 'light') {
    remember(reply, 'theme', theme);
    const address = new URL(request.url, 'http://service');
    address.searchParams.delete('theme');
    return { language, theme, goTo: `${address.pathname}${address.search}` };
  }
  const kept = readCookie(request.headers.cookie, 'theme');
  return { language, theme: kept === 'dark' || kept === 'light' ? kept : undefined, goTo: undefined };
}

function remember(reply: FastifyReply, name: string, value: string): void {
  void reply.header('set-cookie', `${name}=${value}; Path=/; Max-Age=${A_YEAR_SECONDS}; SameSite=Lax`);
}
