import { describe, expect, it } from 'vitest';

import { address, data, visit } from '../support/explorer.js';
import { describeSound } from '../support/sound.js';

describeSound('/');

describe('/', () => {
  it('counts what is in the graph', async () => {
    const counted = await data('{ claims(first: 0) { totalCount } }');
    const { totalCount } = counted['claims'] as { totalCount: number };
    const page = await visit('/', { language: 'en' });
    expect(await page.textContent('dl')).toContain(`claims${totalCount}`);
  });

  it('shows every problem with what stands against it, and both sides of a conflict', async () => {
    const known = (await data(
      '{ responseMatrix { problem { name(language: EN) parent { id } } } conflicts { claims { id } } }',
    )) as {
      responseMatrix: { problem: { name: string; parent: unknown } }[];
      conflicts: { claims: { id: string }[] }[];
    };
    const page = await visit('/', { language: 'en' });
    const main = page.getByRole('main');
    const problems = known.responseMatrix.flatMap(({ problem }) => (problem.parent ? [] : [problem.name]));
    for (const name of problems) {
      expect(await main.getByRole('link', { name }).count()).toBeGreaterThan(0);
    }
    const sides = known.conflicts.flatMap(({ claims }) => claims.map(({ id }) => id));
    const shown = await main
      .locator('article')
      .evaluateAll((cards) => cards.map((card) => card.dataset['claim']));
    expect(shown).toEqual(expect.arrayContaining(sides));
  });
});

describe('the frame', () => {
  it('changes the language of the page that is shown, and remembers it', async () => {
    const page = await visit('/search?q=tongzhou');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL((url) => url.searchParams.get('lang') === 'en');
    expect(new URL(page.url()).searchParams.get('q')).toBe('tongzhou');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.getByRole('link', { name: 'Policy Atlas' }).click();
    await page.reload();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  it.each([true, false])('changes the theme, and remembers it, with scripts: %s', async (scripts) => {
    const page = await visit('/', { scripts });
    await page.getByRole('link', { name: '深色' }).click();
    await page.waitForSelector('html[data-theme=dark]');
    await page.goto(page.url());
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    expect(new URL(page.url()).search).toBe('');
  });

  it('begins with a link to the content', async () => {
    const page = await visit('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('says in a browser that there is no such page', async () => {
    const page = await visit('/nowhere', { language: 'en' });
    expect(await page.textContent('h1')).toBe('There is no such page');
  });
});

describe('the files of a page', () => {
  it('are named by their content and kept for good, and the page lets nothing else run', async () => {
    const response = await fetch(address('/'), { headers: { accept: 'text/html' } });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe');
    const html = await response.text();
    expect(html).not.toMatch(
      / style=|<style|<script(?! type="module" src="\/assets\/| type="application\/json")/,
    );
    const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of new Set(scripts)) {
      const file = await fetch(address(script), { headers: { 'accept-encoding': 'br' } });
      expect(file.status).toBe(200);
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it('weigh at most 250 kB of script before the first picture', async () => {
    const html = await (await fetch(address('/'), { headers: { accept: 'text/html' } })).text();
    const scripts = new Set([...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? ''));
    const sizes = await Promise.all(
      [...scripts].map(async (script) => {
        const response = await fetch(address(script), {
          method: 'HEAD',
          headers: { 'accept-encoding': 'br' },
        });
        return Number(response.headers.get('content-length'));
      }),
    );
    expect(sizes.every((size) => size > 0)).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });
});
