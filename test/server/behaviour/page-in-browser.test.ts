import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { shippedOperations } from '../../../src/cli/operation-source.js';
import type { Database } from '../../../src/neo4j/database.js';
import type { RunningServer } from '../../../src/server/start-server.js';
import { CHROMIUM_FLAGS, ensureChromium } from '../../support/chromium.js';
import { freshDatabase } from '../../support/database.js';
import { serve } from '../serve.js';

/** Installing Chromium takes a while where it is not there. */
const SETUP_MS = 600_000;
const PHONE = { width: 360, height: 640 };

let database: Database;
let server: RunningServer;
let browser: Browser;
let page: Page;
const requested: string[] = [];
const problems: string[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  server = await serve(database, { operations: shippedOperations() });
  browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  page = await browser.newPage({ viewport: PHONE });
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${server.url}/graphql`);
}, SETUP_MS);

afterAll(async () => {
  await browser.close();
  await server.close();
  await database.close();
});

describe('a query in the address of /graphql', () => {
  const address = () => {
    const query =
      'query One { regions { totalCount } } query Two($first: Int) { parks(first: $first) { totalCount } }';
    return `${server.url}/graphql?${String(new URLSearchParams({ query, variables: '{"first":3}', operationName: 'Two' }))}`;
  };

  it('fills in the page, which runs it', async () => {
    await page.goto(address());
    expect(await page.inputValue('#variables')).toBe('{"first":3}');
    expect(await page.inputValue('#query')).toContain('query Two');
    expect(await page.textContent('#answer')).toBe('…');
    await page.click('#run');
    await page.waitForSelector('#answer:has-text("totalCount")');
    expect(JSON.parse((await page.textContent('#answer')) ?? '')).toEqual({
      data: { parks: { totalCount: 0 } },
    });
  });

  it('goes along into the other language, and into the link', async () => {
    await page.goto(address());
    const link = (await page.getAttribute('#link', 'href')) ?? '';
    expect(new URL(link, server.url).href).toBe(address());
    const before = await page.getAttribute('html', 'lang');
    await page.click('#other');
    expect(await page.getAttribute('html', 'lang')).not.toBe(before);
    expect(await page.inputValue('#query')).toContain('query Two');
  });

  it('says what is wrong with variables, and leads back to the start page', async () => {
    await page.goto(address());
    await page.fill('#variables', '{first: 3}');
    await page.click('#run');
    await page.waitForSelector('#answer:has-text("JSON")');
    expect(await page.getAttribute('nav a', 'href')).toMatch(/^\/\?lang=/);
  });
});

describe('the page at /graphql', () => {
  it('offers every operation, and its text', async () => {
    await page.goto(`${server.url}/graphql`);
    expect(await page.locator('#example option').count()).toBe(shippedOperations().length);
    await page.selectOption('#example', { index: 3 });
    expect(await page.inputValue('#query')).toBe(shippedOperations()[3]?.query);
  });

  it('runs a query and shows the answer', async () => {
    await page.fill('#query', '{ regions { totalCount } }');
    await page.click('#run');
    await page.waitForSelector('#answer:has-text("totalCount")');
    expect(JSON.parse((await page.textContent('#answer')) ?? '')).toEqual({
      data: { regions: { totalCount: 0 } },
    });
  });

  it('fits a phone', async () => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
  });

  it('gives every control a name', async () => {
    const unnamed = await page.evaluate(
      "[...document.querySelectorAll('select, textarea, button')]" +
        ".filter(({ labels, textContent }) => labels.length === 0 && textContent.trim() === '').map(({ id }) => id)",
    );
    expect(unnamed).toEqual([]);
  });

  it('asks nobody else for anything, and breaks no rule of its own policy', () => {
    // The icon that browsers ask for is not there.
    const expected = problems.filter((problem) => !problem.includes('404'));
    expect(expected).toEqual([]);
    expect(requested.filter((url) => !url.startsWith(server.url))).toEqual([]);
  });
});
