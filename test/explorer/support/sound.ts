import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { type Reader, visit } from './explorer.js';

/** axe finds nothing, and nothing has to be scrolled sideways to be read. */
export async function expectSound(page: Page): Promise<void> {
  // Through the debugger, since the policy of the page lets no script in.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
  });
  expect(found).toEqual([]);
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
}

const READERS: readonly Required<Omit<Reader, 'scripts'>>[] = [
  { language: 'zh', size: 'desktop', theme: 'light' },
  { language: 'en', size: 'desktop', theme: 'dark' },
  { language: 'zh', size: 'phone', theme: 'dark' },
  { language: 'en', size: 'phone', theme: 'light' },
];

/** Describes that a page is sound for each kind of reader: one heading, a title, nothing that axe finds, no overflow. */
export function describeSound(path: string): void {
  describe(`${path} is sound`, () => {
    it.each(READERS)('in $language, on a $size, in $theme', async (reader) => {
      const page = await visit(path, reader);
      expect(await page.getAttribute('html', 'lang')).toBe(reader.language === 'zh' ? 'zh-CN' : 'en');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).not.toBe('');
      await expectSound(page);
    });
  });
}
