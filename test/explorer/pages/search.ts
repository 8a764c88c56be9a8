import { describe, expect, it } from 'vitest';

import { visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

describeSound('/search?q=%E9%80%9A%E5%B7%9E');

describe('/search', () => {
  it('finds entities and sentences, with what matched', async () => {
    const page = await visit('/search?q=通州', { language: 'en' });
    await page.getByRole('link', { name: 'Tongzhou District' }).first().waitFor();
    expect(await page.locator('article mark').count()).toBeGreaterThan(0);
  });

  it('is reached from the box by the keyboard alone, and keeps what was asked in its address', async () => {
    const page = await visit('/', { size: 'phone' });
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('guizhou');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '贵州省' }).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=guizhou');
    expect(await page.getByRole('searchbox').inputValue()).toBe('guizhou');
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
    await page.getByRole('searchbox').fill('华为');
    await page.getByRole('button', { name: '搜索' }).click();
    await page.getByRole('link', { name: '华为' }).first().waitFor();
  });
});
