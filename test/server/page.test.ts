import { createHash } from 'node:crypto';

import fastify from 'fastify';
import { expect, it } from 'vitest';

import { Page } from '../../src/server/page.js';

const QUERY = '{ x(text: "</script><script>alert(1)</script>") }';
const EXAMPLE = { name: 'x', title: { zh: '问题？', en: 'A question?' }, query: QUERY };

async function page(url = '/', headers: Record<string, string> = {}) {
  const app = fastify();
  const shown = new Page([EXAMPLE]);
  app.get('/', (request, reply) => shown.send(request, reply));
  const response = await app.inject({ url, headers });
  await app.close();
  return response;
}

it('loads nothing from elsewhere', async () => {
  const { body, headers } = await page();
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).not.toMatch(/\bsrc\s*=|<link|https?:\/\/|@import/);
});

it.each(['/?lang=zh', '/?lang=en'])('allows the script that %s has, and no other', async (url) => {
  const { body, headers } = await page(url);
  const scripts = [...body.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256')
    .update(scripts[0] ?? '')
    .digest('base64');
  expect(headers['content-security-policy']).toContain(`script-src 'sha256-${hash}'`);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
});

it('offers the questions as data', async () => {
  const { body } = await page();
  const examples = /const examples = (.*);/.exec(body)?.[1] ?? '';
  expect(JSON.parse(examples)).toEqual([{ title: '问题？', query: QUERY }]);
});

it.each([
  ['/', {}, 'zh'],
  ['/', { 'accept-language': 'en-GB' }, 'en'],
  ['/?lang=zh', { 'accept-language': 'en' }, 'zh'],
  ['/?lang=en', {}, 'en'],
  ['/?lang=fr', {}, 'zh'],
])('is at %s with %j in %s', async (url, headers, language) => {
  const { body } = await page(url, headers);
  expect(body).toContain(`<html lang="${language}">`);
  expect(body.includes('把产业政策简报读成')).toBe(language === 'zh');
  expect(body.includes('Reads policy briefs')).toBe(language === 'en');
});
