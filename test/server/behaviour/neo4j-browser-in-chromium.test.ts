import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { Database } from '../../../src/neo4j/database.js';
import { startEmbedded } from '../../../src/neo4j/embedded.js';
import type { RunningDatabase } from '../../../src/neo4j/running-database.js';
import { neo4jBrowserLink } from '../../../src/server/neo4j-browser.js';
import type { RunningServer } from '../../../src/server/start-server.js';
import { CHROMIUM_FLAGS, ensureChromium } from '../../support/chromium.js';
import { embeddedTestConfig } from '../../support/providers.js';
import { serve } from '../serve.js';

const SETUP_MS = 600_000;
const PATIENT = { timeout: 60_000 };
const TEST = { timeout: 240_000 };

let dataDir: string;
let embedded: RunningDatabase;
let database: Database;
let server: RunningServer;
let browser: Browser;
let page: Page;
let link: string;
const arrived: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  // The run's own database may be a container, and this is about the embedded one's Browser.
  dataDir = await mkdtemp(join(tmpdir(), 'policy-atlas-browser-'));
  embedded = await startEmbedded(embeddedTestConfig(dataDir), () => undefined);
  database = await Database.connect(embedded.connection, 'embedded');
  const source = {
    url: embedded.browserUrl ?? '',
    boltPort: Number(new URL(embedded.connection.uri).port),
  };
  server = await serve(database, { browser: source });
  link = neo4jBrowserLink(server.url, source, embedded.connection.username);

  browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  page = await browser.newPage();
  page.on('response', (response) => arrived.push(response.url()));
  page.on('websocket', (socket) => arrived.push(socket.url()));
  page.on('console', (message) => {
    const blocked = /Content Security Policy/.test(message.text());
    if (blocked) refused.push(message.text());
  });
  await page.goto(link);
}, SETUP_MS);

afterAll(async () => {
  await browser.close();
  await server.close();
  await database.close();
  await embedded.stop();
  await rm(dataDir, { recursive: true, force: true });
});

it(
  'opens with user and address filled in, connects with the password, and answers a statement',
  TEST,
  async () => {
    await page.locator('[data-testid=password]').waitFor(PATIENT);
    expect(await page.inputValue('[data-testid=username]')).toBe('neo4j');
    await page.fill('[data-testid=password]', embedded.connection.password);
    await page.click('[data-testid=connect]');
    await page.locator('[data-testid=connect]').waitFor({ state: 'detached', ...PATIENT });
    // Browser's welcome comes after the login and takes the focus from the editor.
    await page.getByText('Getting started with').first().waitFor(PATIENT);
    await page.locator('[data-testid=activeEditor] textarea').focus();
    await page.keyboard.type('RETURN 40 + 2 AS answer');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-testid=frame-loaded-contents]', { hasText: '42' }).waitFor(PATIENT);
  },
);

it('reaches this machine and no other, though it tries', TEST, async () => {
  // It tries some seconds after the login; what it tries is what the policy is for.
  await expect.poll(() => refused.join('\n'), PATIENT).toMatch(/canny\.io/);
  const outside = (url: string) => {
    const { protocol, hostname } = new URL(url);
    return /^(http|ws)s?:$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost';
  };
  expect(arrived.filter(outside)).toEqual([]);
});
