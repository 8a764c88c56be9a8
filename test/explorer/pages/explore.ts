import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

const TONGZHOU = '/explore?id=region%3A110112';

describeSound(TONGZHOU);

interface Around {
  neighbourhood: {
    totalCount: number;
    nodes: { node: { id: string; name: string } }[];
    edges: { from: { id: string }; to: { id: string } }[];
  };
}

async function around(id: string, first = 40): Promise<Around['neighbourhood']> {
  const answer = await data(
    `query ($id: ID!, $first: Int!) { neighbourhood(id: $id, first: $first) {
       totalCount nodes { node { id name(language: EN) } } edges { from { id } to { id } }
     } }`,
    { id, first },
  );
  return (answer as unknown as Around).neighbourhood;
}

async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('[role=img][data-standing=true]');
}

async function rows(page: Page): Promise<number> {
  return page.locator('table tbody tr').count();
}

/** The rows once they are others than before, as an address changes a moment before the page does. */
async function rowsAfter(page: Page, before: number): Promise<number> {
  await expect.poll(() => rows(page), { timeout: 15_000 }).not.toBe(before);
  return rows(page);
}

/** Waits for the page of an address that a change has led to. */
async function arrived(page: Page, part: string): Promise<void> {
  await page.waitForURL((url) => decodeURIComponent(url.search.replaceAll('+', ' ')).includes(part));
}

describe('/explore', () => {
  it('begins with an answer where nothing is named', async () => {
    const page = await visit('/explore', { language: 'en' });
    await drawn(page);
    expect(await rows(page)).toBeGreaterThan(0);
    expect(await page.locator('article').count()).toBeGreaterThan(0);
  });

  it('lists and tabulates what it draws, and says of a hub how much it leaves out', async () => {
    const { totalCount, nodes, edges } = await around('sector:metaverse');
    expect(totalCount).toBeGreaterThan(nodes.length);
    const page = await visit('/explore?id=sector%3Ametaverse', { language: 'en' });
    await drawn(page);
    expect(await page.textContent('main')).toContain(
      `${nodes.length} of ${totalCount} entities around it shown`,
    );
    expect(await rows(page)).toBe(edges.length);
    const label = await page.getByRole('img').first().getAttribute('aria-label');
    expect(label).toContain(`${nodes.length + 1} entities and ${edges.length} relationships`);
    await page.getByRole('link', { name: 'Expand', exact: true }).click();
    await arrived(page, 'open=sector:metaverse 80');
    await page.getByText(`All ${totalCount} entities around it are shown`).waitFor();
  });

  it('says that there is nothing more where an expansion finds nothing', async () => {
    const page = await visit(TONGZHOU);
    await page.getByRole('link', { name: '展开', exact: true }).click();
    await arrived(page, 'open=region:110112');
    await page.getByText('没有更多了').waitFor();
  });

  it('undoes and redoes an expansion, and keeps the whole view in its address', async () => {
    const { nodes } = await around('region:110112');
    const page = await visit(TONGZHOU, { language: 'en' });
    const before = await rows(page);
    const [hub] = nodes;
    await page
      // Whole: other names have this one in them, and around them nothing may be left to add.
      .getByRole('button', { name: `Actions for ${hub?.node.name ?? ''}`, exact: true })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Expand' }).click();
    await arrived(page, 'open=');
    const expanded = await rowsAfter(page, before);
    expect(expanded).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForURL((url) => !url.search.includes('open='));
    expect(await rowsAfter(page, expanded)).toBe(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await arrived(page, 'open=');
    await page.reload();
    expect(await rows(page)).toBe(expanded);
  });

  it('does by the keyboard alone what the picture does, and comes back to where it was', async () => {
    const page = await visit(TONGZHOU, { size: 'phone' });
    const actions = page.getByRole('button', { name: /：操作$/ }).first();
    await actions.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await actions.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await arrived(page, 'hide=');
    await page.getByRole('link', { name: '显示隐藏的 1 个' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.search.includes('hide='));
  });

  it('shows the claims of a link with their sentences', async () => {
    const page = await visit(TONGZHOU, { language: 'en' });
    await page
      .getByRole('link', { name: /See where this step is said: / })
      .first()
      .click();
    await arrived(page, 'at=');
    await page.waitForSelector('[aria-current=true]');
    expect(await page.locator('section[aria-labelledby=details] article mark').count()).toBeGreaterThan(0);
  });

  it('filters what is around, and takes a filter back', async () => {
    const page = await visit(TONGZHOU, { language: 'en' });
    const before = await rows(page);
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Fund', exact: true }).check();
    await arrived(page, 'type=Fund');
    const funds = await rowsAfter(page, before);
    expect(funds).toBeLessThan(before);
    await expectSound(page);
    await page.getByRole('link', { name: 'Clear filters' }).click();
    await page.waitForURL((url) => !url.search.includes('type='));
    expect(await rowsAfter(page, funds)).toBe(before);
  });

  it('tells how two are connected, with the sentence of every step', async () => {
    const page = await visit('/explore?id=company%3Ahuawei', { language: 'zh' });
    await page.getByText('两者之间的路径').click();
    await page.getByLabel(/^从/).fill('资金投入有限');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '资金投入有限', exact: true }).click();
    await arrived(page, 'to=problem:');
    const step = page
      .locator('ol li')
      .first()
      .getByRole('link', { name: /查看这一步的出处/ })
      .first();
    await step.click();
    await arrived(page, 'at=');
    await page.waitForSelector('ol [aria-current=true]');
    expect(await page.locator('section[aria-labelledby=details] article mark').count()).toBeGreaterThan(0);
    await expectSound(page);
  });

  it('gives the picture as files', async () => {
    const page = await visit(TONGZHOU, { language: 'en' });
    await drawn(page);
    for (const [name, begins] of [
      ['CSV', '\uFEFFfrom id'],
      ['SVG', '<svg xmlns'],
      ['PNG', '\uFFFDPNG'],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(readFileSync(await file.path(), 'utf8').slice(0, begins.length)).toBe(begins);
    }
  });

  it('keeps a view by name', async () => {
    const page = await visit(`${TONGZHOU}&size=degree`, { language: 'en' });
    await page.getByText('Saved views').click();
    await page.getByLabel('Name', { exact: true }).fill('Mine');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.goto(page.url().replace('&size=degree', ''));
    await page.waitForSelector('html[data-ready]');
    await page.getByText('Saved views').click();
    await page.getByRole('link', { name: 'Mine' }).click();
    await arrived(page, 'size=degree');
  });

  it('draws on a phone when it is asked to', async () => {
    const page = await visit(TONGZHOU, { size: 'phone', language: 'en' });
    expect(await page.getByRole('img').count()).toBe(0);
    await page.getByRole('button', { name: 'Show the picture' }).click();
    await drawn(page);
    await expectSound(page);
  });

  it('lists, expands and filters without scripts', async () => {
    const page = await visit(TONGZHOU, { scripts: false, language: 'en' });
    const before = await rows(page);
    expect(before).toBeGreaterThan(0);
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Fund', exact: true }).check();
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(await rows(page)).toBeLessThan(before);
  });

  it('says that there is no such entity', async () => {
    const page = await visit('/explore?id=region%3A999999', { language: 'en' });
    expect(await page.textContent('h1')).toMatch(/cannot be answered|no such page/);
  });
});
