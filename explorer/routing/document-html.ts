import type { Language } from '../language/language.js';
import type { Theme } from '../theme/theme.js';

interface Document {
  readonly language: Language;
  readonly theme: Theme | undefined;
  readonly url: string;
  readonly title: string;
  readonly assets: {
    readonly scripts: readonly string[];
    readonly styles: readonly string[];
    readonly entry: string;
  };
  readonly markup: string;
  readonly island: string;
}

/** The HTML of a page. Every script and style is a file of the service; nothing stands in the page itself. */
export function documentHtml({ language, theme, url, title, assets, markup, island }: Document): string {
  const other = language === 'zh' ? 'en' : 'zh';
  const lines = [
    '<!doctype html>',
    `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"${theme === undefined ? '' : ` data-theme="${theme}"`}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(title)}</title>`,
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    `<link rel="alternate" hreflang="${other}" href="${escaped(inLanguage(url, other))}">`,
    ...assets.styles.map((file) => `<link rel="stylesheet" href="${file}">`),
    ...assets.scripts.map((file) => `<link rel="modulepreload" href="${file}">`),
    `<script type="module" src="${assets.entry}"></script>`,
    '</head>',
    '<body>',
    `<div id="root">${markup}</div>`,
    island,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function inLanguage(url: string, language: Language): string {
  const { pathname, searchParams } = new URL(url);
  const parameters = new URLSearchParams(searchParams);
  parameters.set('lang', language);
  return `${pathname}?${String(parameters)}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
