// Makes docs/images/neo4j-browser.png: the guide, and the picture of its first question. While `npm start` runs:
//   node docs/images/neo4j-browser.mjs '<the printed link of Neo4j Browser>' "$(npx policy-atlas password)"
// ATLAS_CHROMIUM is the browser to use where it is not /usr/bin/chromium.
import { chromium } from 'playwright-core';

const [link, password] = process.argv.slice(2);
if (link === undefined || password === undefined) {
  console.error('expected the link of Neo4j Browser and the password');
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: process.env.ATLAS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1600, height: 900 } });
await page.goto(link);
await page.fill('[data-testid=password]', password);
await page.click('[data-testid=connect]');
await page.click('[data-testid=guideNextSlide]');
await page.locator('[data-testid=guidesDrawer] pre.runnable .fa-play-circle-o').first().click();
const frame = page.locator('[data-testid=stream] article').first();
await frame.locator('g.node').first().waitFor();
// The forces that lay the picture out come to rest.
await page.waitForTimeout(5_000);
await page.screenshot({ path: new URL('neo4j-browser.png', import.meta.url).pathname });
await browser.close();
