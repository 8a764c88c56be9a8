import { describe, expect, it } from 'vitest';

import { data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

describeSound('/search?q=%E9%80%9A%E5%B7%9E');

describe('/search', () => {
  it('finds entities and sentences, with what matched', async () => {
    const page = await visit('/search?q=通州', { language: 'en' });
    await page.getByRole('link', { name: 'Tongzhou District' }).first().waitFor();
    expect(await page.locator('blockquote mark').count()).toBeGreaterThan(0);
    const { search } = (await data('{ search(text: "通州", first: 50) { nodes { id __typename } } }')) as {
      search: { nodes: { id: string; __typename: string }[] };
    };
    const claims = search.nodes.flatMap(({ id, __typename }) => (__typename === 'Claim' ? [id] : []));
    const shown = await page
      .locator('[data-claim]')
      .evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset['claim']));
    expect(shown.sort()).toEqual(claims.sort());
  });

  it('is reached from the box by the keyboard alone, and keeps what was asked in its address', async () => {
    const page = await visit('/', { size: 'phone' });
    await page.getByRole('combobox').focus();
    await page.keyboard.type('guizhou');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=guizhou$/);
    await page.getByRole('link', { name: '贵州省' }).first().waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('guizhou');
  });

  it('says what to do where nothing is found, and where nothing is asked', async () => {
    const nothing = await visit('/search?q=xyzzy');
    expect(await nothing.textContent('main')).toContain('换一个写法');
    await expectSound(nothing);
    const empty = await visit('/search', { language: 'en' });
    expect(await empty.textContent('main')).toContain('Type the name');
    await expectSound(empty);
  });

  it('answers without scripts', async () => {
    const page = await visit('/', { scripts: false });
    await page.getByRole('combobox').fill('华为');
    await page.getByRole('button', { name: '搜索' }).click();
    await page.getByRole('link', { name: '华为' }).first().waitFor();
  });

  it('offers the list itself where an entity and a word for what is asked are typed', async () => {
    const page = await visit('/', { size: 'phone' });
    const box = page.getByRole('combobox');
    await box.fill('通州 基金');
    const first = page.getByRole('option').first();
    await page.getByRole('option', { name: '通州区 · 基金' }).waitFor();
    await expectSound(page);
    await page.keyboard.press('ArrowDown');
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search/);
    const { neighbourhood } = (await data(
      '{ neighbourhood(id: "region:110112", entityTypes: [Fund]) { nodes { node { name } } } }',
    )) as { neighbourhood: { nodes: { node: { name: string } }[] } };
    const rows = await page.locator('tbody th').allTextContents();
    expect(rows.map((row) => row.replace(/^基金 /, '')).sort()).toEqual(
      neighbourhood.nodes.map(({ node }) => node.name).sort(),
    );
    await expectSound(page);
  });

  it.each([
    ['guizhou parks', 'Guizhou Province · Parks'],
    ['tzq', 'Tongzhou District'],
    ['通州', 'Tongzhou District'],
  ])('offers for %s among others %s', async (text, offered) => {
    const page = await visit('/', { language: 'en' });
    await page.getByRole('combobox').fill(text);
    await page.getByRole('option', { name: offered }).first().waitFor();
  });

  it('opens what is clicked, closes with Escape, and marks what matched', async () => {
    const page = await visit('/');
    const box = page.getByRole('combobox');
    await box.fill('华为');
    const option = page.getByRole('option', { name: '华为' }).first();
    await option.waitFor();
    expect(await option.locator('mark').first().textContent()).toBe('华为');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await box.fill('华为 ');
    await option.click();
    await page.getByRole('heading', { level: 1, name: '华为' }).waitFor();
  });
});
