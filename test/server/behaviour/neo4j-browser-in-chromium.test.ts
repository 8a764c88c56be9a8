import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { tryPort } from '../../../src/cli/port-check.js';
import { Database } from '../../../src/neo4j/database.js';
import { startEmbedded } from '../../../src/neo4j/embedded.js';
import type { RunningDatabase } from '../../../src/neo4j/running-database.js';
import { AcceptedSeed } from '../../../src/seed/check/accepted-seed.js';
import { loadSeed } from '../../../src/seed/load/load-seed.js';
import { readBrowserPack } from '../../../src/server/browser-pack/browser-pack.js';
import { greeting } from '../../../src/server/browser-pack/pack-route.js';
import { PARAMETERS_SCRIPT } from '../../../src/server/browser-pack/scripts.js';
import { neo4jBrowserLink } from '../../../src/server/neo4j-browser.js';
import type { RunningServer } from '../../../src/server/start-server.js';
import { CHROMIUM_FLAGS, ensureChromium } from '../../support/chromium.js';
import { embeddedTestConfig } from '../../support/providers.js';
import { NEEDS_GDS, SAVED_SCRIPTS } from '../saved-scripts.js';
import { serve } from '../serve.js';

/*
 * One session of a reader, from the printed link to the last question of the guide: each test goes on where the one before
 * it has stopped.
 */

const SETUP_MS = 600_000;
const PATIENT = { timeout: 60_000 };
const TEST = { timeout: 240_000 };

const scripts = SAVED_SCRIPTS.filter(({ name }) => name !== PARAMETERS_SCRIPT);

let embedded: RunningDatabase;
let database: Database;
let server: RunningServer;
let page: Page;
let guide: Locator;
/** Ends what the session has started, the last first; one that fails half-way has started less. */
const cleanups: (() => Promise<unknown>)[] = [];
const arrived: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  // The run's own database may be a container, and this is about the embedded one's Browser.
  const dataDir = await mkdtemp(join(tmpdir(), 'policy-atlas-browser-'));
  cleanups.unshift(() => rm(dataDir, { recursive: true, force: true }));
  const { port } = await tryPort('127.0.0.1', 0);
  const hosts = ['127.0.0.1'];
  embedded = await startEmbedded(embeddedTestConfig(dataDir), () => undefined, {
    commands: greeting(`http://127.0.0.1:${port}`),
    hosts,
  });
  cleanups.unshift(() => embedded.stop());
  database = await Database.connect(embedded.connection, 'embedded');
  cleanups.unshift(() => database.close());
  await loadSeed(database, await AcceptedSeed.read(['seed']));
  const source = {
    url: embedded.browserUrl ?? '',
    boltPort: Number(new URL(embedded.connection.uri).port),
    username: embedded.connection.username,
  };
  const pack = readBrowserPack('cypher/browser', 'palette.json');
  server = await serve(database, { browser: source, pack, port });
  cleanups.unshift(() => server.close());

  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  cleanups.unshift(() => browser.close());
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  guide = page.locator('[data-testid=guidesDrawer]');
  page.on('response', (response) => arrived.push(response.url()));
  page.on('websocket', (socket) => arrived.push(socket.url()));
  page.on('console', (message) => {
    const blocked = /Content Security Policy/.test(message.text());
    if (blocked) refused.push(message.text());
  });
  await page.goto(neo4jBrowserLink(server.url, source));
}, SETUP_MS);

afterAll(async () => {
  for (const cleanup of cleanups) await cleanup();
});

it(
  'opens with user and address filled in, and with the password shows our guide and our style',
  TEST,
  async () => {
    await page.locator('[data-testid=password]').waitFor(PATIENT);
    expect(await page.inputValue('[data-testid=username]')).toBe('neo4j');
    await page.fill('[data-testid=password]', embedded.connection.password);
    await page.click('[data-testid=connect]');
    await guide.getByRole('heading', { name: '图里有什么' }).waitFor(PATIENT);
    await guide.getByRole('img', { name: '图的模型' }).waitFor(PATIENT);
    await page.getByText('node.Recommendation {').first().waitFor(PATIENT);
    // Browser's own welcome tells of actors and movies.
    expect(await page.getByText('Getting started with').count()).toBe(0);
  },
);

it('answers each statement of the guide with a picture whose captions are words', TEST, async () => {
  const clicked: string[] = [];
  for (const heading of ['问：资金、问题、原句', '问：联系、地区、时间']) {
    await page.click('[data-testid=guideNextSlide]');
    await guide.getByRole('heading', { name: heading }).waitFor(PATIENT);
    for (const statement of await guide.locator('pre.runnable').all()) {
      const script = await scriptOf(statement);
      clicked.push(script);
      if (script === NEEDS_GDS) {
        await statement.locator('.fa-play-circle-o').click();
        const message = page.locator('[data-testid=cypherFrameErrorMessage]').first();
        expect(await message.textContent(PATIENT)).toMatch(/gds/);
      } else {
        const captions = await run(statement);
        expect(captions.length, script).toBeGreaterThan(2);
        // Words, and not the numbers or ids that Browser falls back to.
        for (const caption of captions) expect(caption, script).toMatch(/^(?!\w+:).*\p{Script=Han}/u);
      }
    }
  }
  expect(clicked).toEqual(scripts.map(({ name }) => name));
});

it(
  'shows the guide, and the captions of an answer, in English where a reader asks for that',
  TEST,
  async () => {
    await page.click('[data-testid=guidePreviousSlide]');
    await page.click('[data-testid=guidePreviousSlide]');
    await guide.getByText('English captions').click();
    await guide.getByText('English guide').click();
    await guide.getByRole('heading', { name: 'What is in the graph' }).waitFor(PATIENT);
    await page.click('[data-testid=guideNextSlide]');
    await guide.getByRole('heading', { name: 'Ask: money' }).waitFor(PATIENT);
    const captions = await run(guide.locator('pre.runnable').first());
    expect(captions.join(' ')).toMatch(/Tianhe/);
    for (const caption of captions) expect(caption).toMatch(/^[A-Z][\w\s,.…()-]+$/);
  },
);

it('takes the saved scripts as favourites', TEST, async () => {
  const archive = await fetch(`${server.url}/browser-pack/policy-atlas.zip`);
  const base64 = Buffer.from(await archive.arrayBuffer()).toString('base64');
  const dataTransfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob('${base64}'), (sign) => sign.charCodeAt(0));
    transfer.items.add(new File([bytes], 'policy-atlas.zip'));
    return transfer;
  })()`);
  await page.dispatchEvent('.filedrop', 'drop', { dataTransfer });
  await page.click('[data-testid=navigationFavorites]');
  await page.click('[data-testid="expandFolder-Policy Atlas"]');
  for (const { text } of scripts) {
    const title = text.slice('// '.length, text.indexOf('\n'));
    await page.locator(`[data-testid="scriptTitle-${title}"]`).waitFor(PATIENT);
  }
  await page.click('[data-testid=navigationGuides]');
});

it('refuses to write once the guide has made it read-only', TEST, async () => {
  await page.click('[data-testid=guideNextSlide]');
  await page.click('[data-testid=guideNextSlide]');
  await guide.getByText('read-only').click();
  await page.locator('[data-testid=activeEditor] textarea').focus();
  await page.keyboard.type('MATCH (n:Fund) DETACH DELETE n');
  await page.keyboard.press('Control+Enter');
  const message = page.locator('[data-testid=cypherFrameErrorMessage]').first();
  await expect.poll(() => message.textContent(), PATIENT).toMatch(/read access mode/);
  expect(await database.readRow('MATCH (n:Fund) RETURN count(n) > 0')).toEqual([true]);
});

it('reaches this machine and no other, though it tries', TEST, async () => {
  // It tries some seconds after the login; what it tries is what the policy is for.
  await expect.poll(() => refused.join('\n'), PATIENT).toMatch(/canny\.io/);
  const outside = (url: string) => {
    const { protocol, hostname } = new URL(url);
    return /^(http|ws)s?:$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost';
  };
  expect(arrived.filter(outside)).toEqual([]);
});

it('opens by the link to an entity, with a statement that shows what it is tied to', TEST, async () => {
  await page.goto(`${server.url}/entities/region:110112/neo4j-browser`);
  // Browser logs in by itself, and its greeting clears what was answered before.
  await page.getByText('node.Recommendation {').first().waitFor(PATIENT);
  const editor = page.locator('[data-testid=activeEditor]');
  await expect.poll(() => editor.textContent(), PATIENT).toContain('region:110112');
  await editor.locator('textarea').focus();
  await page.keyboard.press('Control+Enter');
  const nodes = page.locator('[data-testid=stream] article').first().locator('g.node');
  await nodes.first().waitFor(PATIENT);
  const captions = await Promise.all((await nodes.all()).map((node) => captionOf(node)));
  expect(captions.length).toBeGreaterThan(2);
});

/** The name of the script that a statement of the guide is. */
async function scriptOf(statement: Locator): Promise<string> {
  const text = await statement.textContent();
  return scripts.find((script) => script.statement.trim() === text?.trim())?.name ?? `none of ours: ${text}`;
}

/** Runs a statement of the guide as a reader does, and waits for its picture: the captions of its nodes. */
async function run(statement: Locator): Promise<string[]> {
  const text = (await statement.textContent())?.trim().replace(/\s+/g, ' ') ?? '';
  await statement.locator('.fa-play-circle-o').click();
  // The newest answer stands first.
  const frame = page.locator('[data-testid=stream] article').first();
  const command = frame.locator('[data-testid=frameCommand]');
  await expect.poll(async () => (await command.textContent())?.replace(/\s+/g, ' '), PATIENT).toContain(text);
  const nodes = frame.locator('g.node');
  await nodes.first().waitFor(PATIENT);
  return Promise.all((await nodes.all()).map((node) => captionOf(node)));
}

/** A caption stands on several lines. */
async function captionOf(node: Locator): Promise<string> {
  const lines = await node.locator('text.caption').allTextContents();
  return lines.map((line) => line.trim()).join(' ');
}
