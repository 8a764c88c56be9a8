// Makes docs/images/<page>.<language>.webp, which the READMEs show. While `npm start` runs:
//   npm run screenshots -- http://127.0.0.1:4000
// ATLAS_CHROMIUM is the browser to use where it is not /usr/bin/chromium.
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';

import { chromium } from 'playwright-core';

const [service = 'http://127.0.0.1:4000'] = process.argv.slice(2);
/** The most that a picture may weigh; a heavier one is made again, coarser. */
const MOST_BYTES = 150_000;

const PAGES = [
  { name: 'home', path: '/' },
  { name: 'problems', path: '/problems' },
  { name: 'entity', path: `/entities/${encodeURIComponent('region:110112')}` },
  { name: 'explore', path: `/explore?id=${encodeURIComponent('region:110112')}`, wait: 'canvas' },
];

const browser = await chromium.launch({
  executablePath: process.env.ATLAS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  for (const [language, locale] of [
    ['zh', 'zh-CN'],
    ['en', 'en-GB'],
  ]) {
    const context = await browser.newContext({
      locale,
      viewport: { width: 1280, height: 800 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    for (const { name, path, wait } of PAGES) {
      const page = await context.newPage();
      const answer = await page.goto(new URL(path, service).href);
      if (answer?.status() !== 200)
        throw new Error(`expected ${path} to be answered, but got ${String(answer?.status())}`);
      await page.waitForSelector('html[data-ready]');
      if (wait !== undefined) await page.waitForSelector(wait);
      // The forces that lay a picture out come to rest.
      await page.waitForTimeout(1_500);
      const file = new URL(`${name}.${language}.webp`, import.meta.url).pathname;
      const bytes = await webp(page);
      writeFileSync(file, bytes);
      console.log(`${file} ${bytes.length}`);
      await page.close();
    }
    await context.close();
  }
} finally {
  await browser.close();
}

/** What a page shows, as WebP, which Playwright itself does not write. */
async function webp(page) {
  const session = await page.context().newCDPSession(page);
  for (const quality of [80, 60, 40]) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error(`expected a picture of at most ${MOST_BYTES} bytes`);
}
