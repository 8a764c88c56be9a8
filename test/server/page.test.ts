import { createHash } from 'node:crypto';

import fastify from 'fastify';
import { expect, it } from 'vitest';

import { registerPage } from '../../src/server/page.js';

const EXAMPLE = { name: 'X', title: '</script><script>alert(1)</script>', query: '{ x }' };

async function page() {
  const app = fastify();
  registerPage(app, [EXAMPLE]);
  const response = await app.inject({ url: '/' });
  await app.close();
  return response;
}

it('loads nothing from elsewhere', async () => {
  const { body, headers } = await page();
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).not.toMatch(/\b(?:src|href)\s*=|https?:\/\/|@import/);
});

it('allows the script that it has, and no other', async () => {
  const { body, headers } = await page();
  const scripts = [...body.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256')
    .update(scripts[0] ?? '')
    .digest('base64');
  expect(headers['content-security-policy']).toContain(`script-src 'sha256-${hash}'`);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

it('offers the questions as data', async () => {
  const { body } = await page();
  const examples = /const examples = (.*);/.exec(body)?.[1] ?? '';
  expect(JSON.parse(examples)).toEqual([EXAMPLE]);
});

it('speaks Chinese first and English second', async () => {
  const { body } = await page();
  expect(body.indexOf('把产业政策简报读成')).toBeGreaterThan(0);
  expect(body.indexOf('Reads policy briefs')).toBeGreaterThan(body.indexOf('把产业政策简报读成'));
});
