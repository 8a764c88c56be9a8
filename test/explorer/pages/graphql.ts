import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { shippedOperations } from '../../../src/cli/operation-source.js';
import { address, data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

describeSound('/graphql');

const TWO = `query One { regions { totalCount } }\nquery Two($first: Int) { parks(first: $first) { totalCount } }`;
const ASKED = `/graphql?${String(new URLSearchParams({ query: TWO, variables: '{"first":3}', operationName: 'Two' }))}`;

describe('the query page', () => {
  it('offers every operation, and runs what is chosen', async () => {
    const page = await opened('/graphql');
    const operations = shippedOperations();
    expect(await page.locator('select option').count()).toBe(operations.length);
    const chosen = operations.find(({ name }) => name === 'sponsors-of-fund') ?? operations.at(-1);
    await page.selectOption('main select', chosen?.name ?? '');
    expect(await text(page, 'query')).toBe(chosen?.query);
    await page.click('main button[data-kind=primary]');
    expect(JSON.parse(await answer(page))).toEqual({ data: await data(chosen?.query ?? '') });
    await expectSound(page);
  });

  it('fills in what the address asks, runs the operation that the cursor is in, and keeps it in the address', async () => {
    const page = await opened(ASKED);
    expect(await text(page, 'query')).toBe(TWO);
    expect(await text(page, 'variables')).toBe('{"first":3}');
    // By the keyboard alone: to the end of the text, and run.
    await page.focus('[data-editor=query] .cm-content');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Enter');
    expect(JSON.parse(await answer(page))).toEqual({
      data: await data('query Two($first: Int) { parks(first: $first) { totalCount } }', { first: 3 }),
    });
    expect(new URL(page.url()).searchParams.get('operationName')).toBe('Two');
    const link = (await page.getAttribute('[data-share]', 'href')) ?? '';
    expect(new URL(link, address('/')).searchParams.get('query')).toBe(TWO);
  });

  it('takes the query along into the other language', async () => {
    const page = await opened(ASKED, 'zh');
    await page.click('a[hreflang=en]');
    await page.waitForSelector('html[lang=en] [data-editor=query] .cm-content');
    expect(await text(page, 'query')).toBe(TWO);
  });

  it('shows errors of the service, and what is wrong with variables', async () => {
    const page = await opened('/graphql?query=%7B%20nothing%20%7D&variables=%7Bfirst%3A%203%7D', 'en');
    await page.click('main button[data-kind=primary]');
    await page.waitForSelector('[data-status]:has-text("JSON object")');
    await page.focus('[data-editor=variables] .cm-content');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.click('main button[data-kind=primary]');
    expect(await answer(page)).toContain('Cannot query field \\"nothing\\"');
  });

  it('says that it is not the service that answers, where a proxy does', async () => {
    const page = await opened('/graphql', 'en');
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Maintenance</h1>' }),
    );
    await page.click('main button[data-kind=primary]');
    await page.waitForSelector('[data-status]:has-text("HTTP 200: the answer is no JSON")');
    expect(await text(page, 'answer')).toBe('<h1>Maintenance</h1>');
  });

  it('completes by the schema, marks what it does not have, and explains it', async () => {
    const page = await opened('/graphql?query=%7B%20nothing%20%7D');
    await page.waitForSelector('[data-docs] dl');
    await page.waitForSelector('[data-editor=query] .cm-lintRange-error');
    await page.focus('[data-editor=query] .cm-content');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('{ resp');
    await page.waitForSelector('[data-editor=query] .cm-tooltip-autocomplete :text("responseMatrix")');
    await page.fill('[data-docs] input', 'ResponseMatr');
    await page.locator('[data-docs] li button').first().click();
    await page.waitForSelector('[data-docs] h3');
    await page.fill('[data-docs] input', 'Basis');
    await page.click('[data-docs] li button:text-is("Basis")');
    await page.waitForSelector('[data-docs] dt:has-text("INFERRED")');
    await expectSound(page);
  });

  it('says without scripts what the address asks, and where to ask without them', async () => {
    const page = await visit(ASKED, { scripts: false });
    expect(await page.textContent('main pre')).toBe(TWO);
    expect(await page.locator('main a[href="/ask"]').count()).toBe(1);
  });

  it('is for people alone: who accepts no page gets what was there before', async () => {
    const path = address('/graphql?query=%7B__typename%7D');
    const json = await fetch(path, {
      headers: { accept: 'application/json', 'apollo-require-preflight': 'true' },
    });
    expect(await json.json()).toEqual({ data: { __typename: 'Query' } });
    const html = await fetch(path, { headers: { accept: 'text/html' } });
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html.headers.get('content-security-policy')).not.toContain('unsafe');
  });
});

/** Opens the page and waits for its editors, which come after it. */
async function opened(path: string, language: 'zh' | 'en' = 'zh'): Promise<Page> {
  const page = await visit(path, { language });
  await page.waitForSelector('[data-editor=answer] .cm-content');
  return page;
}

async function text(page: Page, editor: string): Promise<string> {
  const lines = await page.locator(`[data-editor=${editor}] .cm-line`).allTextContents();
  return lines.join('\n');
}

async function answer(page: Page): Promise<string> {
  await page.waitForSelector('[data-status]:has-text("HTTP")');
  return text(page, 'answer');
}
