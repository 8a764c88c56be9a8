import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { browserSource } from '../../../src/cli/browser-source.js';
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
import { embeddedTestConfig } from '../../support/providers.js';
import { NEEDS_GDS, SAVED_SCRIPTS } from '../saved-scripts.js';
import { serve } from '../serve.js';
import { BrowserSession, PATIENT } from './browser-session.js';

/*
 * One session of a reader, from the printed link to the last question of the guide: each test goes on where the one before
 * it has stopped.
 */

const SETUP_MS = 600_000;
const TEST = { timeout: 240_000 };

const scripts = SAVED_SCRIPTS.filter(({ name }) => name !== PARAMETERS_SCRIPT);

let embedded: RunningDatabase;
let database: Database;
let server: RunningServer;
let link: string;
let session: BrowserSession;
/** Ends what the session has started, the last first; one that fails half-way has started less. */
const cleanups: (() => Promise<unknown>)[] = [];

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
  const source = browserSource({ browserUrl: undefined }, embedded);
  if (source === undefined) throw new Error('expected the embedded database to serve Neo4j Browser');
  const pack = readBrowserPack('cypher/browser', 'palette.json');
  server = await serve(database, { browser: source, pack, port });
  cleanups.unshift(() => server.close());
  link = neo4jBrowserLink(server.url, source);

  session = await BrowserSession.start('zh-CN');
  cleanups.unshift(() => session.end());
}, SETUP_MS);

afterAll(async () => {
  for (const cleanup of cleanups) await cleanup();
});

it(
  'opens with user and address filled in, and with the password shows our guide and our style',
  TEST,
  async () => {
    await session.logIn(link, embedded.connection.password);
    await session.guideShows('图里有什么');
    await session.guide.getByRole('img', { name: '图的模型' }).waitFor(PATIENT);
    await session.styled();
    // Browser's own welcome tells of actors and movies.
    expect(await session.page.getByText('Getting started with').count()).toBe(0);
  },
);

it('answers each statement of the guide with a picture whose captions are words', TEST, async () => {
  const { page, guide } = session;
  const clicked: string[] = [];
  for (const heading of ['问：资金、问题、原句', '问：联系、地区、时间']) {
    await session.turnTo(heading);
    for (const statement of await guide.locator('pre.runnable').all()) {
      const script = await scriptOf(statement);
      clicked.push(script);
      if (script === NEEDS_GDS) {
        await statement.locator('.fa-play-circle-o').click();
        const message = page.locator('[data-testid=cypherFrameErrorMessage]').first();
        expect(await message.textContent(PATIENT)).toMatch(/gds/);
      } else {
        const captions = await session.run(statement);
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
    const { page, guide } = session;
    await page.click('[data-testid=guidePreviousSlide]');
    await page.click('[data-testid=guidePreviousSlide]');
    await guide.getByText('English captions').click();
    await guide.getByText('English guide').click();
    await session.guideShows('What is in the graph');
    await session.turnTo('Ask: money');
    const captions = await session.run(guide.locator('pre.runnable').first());
    expect(captions.join(' ')).toMatch(/Tianhe/);
    // A fund's size stands before its name, in the words of the document.
    for (const caption of captions) expect(caption).toMatch(/^(?:[^A-Z]*亿元 )?[A-Z][\w\s,.…()-]+$/);
  },
);

it('takes the saved scripts as favourites', TEST, async () => {
  const { page } = session;
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
  const { page, guide } = session;
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
  await expect.poll(() => session.refused.join('\n'), PATIENT).toMatch(/canny\.io/);
  expect(session.outside()).toEqual([]);
});

it('opens by the link to an entity, with a statement that shows what it is tied to', TEST, async () => {
  const { page } = session;
  await page.goto(`${server.url}/entities/region:110112/neo4j-browser`);
  // Browser logs in by itself, and its greeting clears what was answered before.
  await session.styled();
  const editor = page.locator('[data-testid=activeEditor]');
  await expect.poll(() => editor.textContent(), PATIENT).toContain('region:110112');
  await editor.locator('textarea').focus();
  await page.keyboard.press('Control+Enter');
  expect((await session.captions()).length).toBeGreaterThan(2);
});

/** The name of the script that a statement of the guide is. */
async function scriptOf(statement: Locator): Promise<string> {
  const text = await statement.textContent();
  return scripts.find((script) => script.statement.trim() === text?.trim())?.name ?? `none of ours: ${text}`;
}
