import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

import { shippedOperations } from '../../../src/cli/operation-source.js';
import { readExplorer } from '../../../src/server/pages/read-explorer.js';
import type { RunningServer } from '../../../src/server/start-server.js';
import { serve } from '../../server/serve.js';
import { CHROMIUM_FLAGS, ensureChromium } from '../../support/chromium.js';
import { type SeededEngine, seededEngine } from '../../support/seeded-engine.js';

/** How a reader comes. */
export interface Reader {
  readonly language?: 'zh' | 'en';
  readonly size?: 'phone' | 'desktop';
  readonly theme?: 'light' | 'dark';
  /** Whether scripts run. */
  readonly scripts?: boolean;
}

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };

interface Visit {
  readonly context: BrowserContext;
  /** What went wrong: requests to elsewhere, errors of the console and of the page, files that are not there. */
  readonly problems: string[];
}

let seeded: SeededEngine | undefined;
/** Answers the operations of the project and its pages alone, so a page that asks another fails its test. */
let server: RunningServer | undefined;
/** Answers all, for the page on which queries are written. */
let openServer: RunningServer | undefined;
let browser: Browser | undefined;
let visits: Visit[] = [];

/** Starts the service over `seed/` with the built pages, and Chromium. */
export async function startExplorer(): Promise<void> {
  seeded = await seededEngine();
  const explorer = await readExplorer('explorer/dist');
  const options = { engine: seeded.engine, operations: shippedOperations(), explorer };
  server = await serve(seeded.database, { ...options, operationsOnly: true });
  openServer = await serve(seeded.database, options);
  // As a service does when it starts: nobody's first visit waits for the database to plan.
  for (const operation of explorer.entry.operations) {
    for (const language of ['ZH', 'EN'] as const) await server.rehearse(operation, language);
  }
  browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
}

export async function stopExplorer(): Promise<void> {
  await browser?.close();
  await server?.close();
  await openServer?.close();
  await seeded?.database.close();
}

/** The address of a path of the service. */
export function address(path: string): string {
  const serving = path.startsWith('/graphql') ? openServer : server;
  if (serving === undefined)
    throw new Error('expected the service to run: it starts before the first test of a page');
  return `${serving.url}${path}`;
}

/** Answers an operation as the pages would be answered, to hold them against. */
export async function data(
  query: string,
  variables?: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  if (seeded === undefined)
    throw new Error('expected a database: it is filled before the first test of a page');
  return seeded.data(query, variables);
}

/** Opens a path as a reader; what goes wrong until the end of the test fails the test. */
export async function visit(path: string, reader: Reader = {}): Promise<Page> {
  const { language = 'zh', size = 'desktop', theme = 'light', scripts = true } = reader;
  if (browser === undefined) throw new Error('expected Chromium to run');
  const context = await browser.newContext({
    viewport: SIZES[size],
    hasTouch: size === 'phone',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: theme,
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
  });
  const problems: string[] = [];
  visits.push({ context, problems });
  const page = await context.newPage();
  const home = new URL(address(path)).origin;
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && protocol !== 'blob:' && protocol !== 'data:')
      problems.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    // Chromium notes the status of a page that is not there; the test asked for it.
    const own = ['error', 'warning'].includes(message.type()) && message.location().url !== page.url();
    if (own || message.text().includes('Content Security Policy')) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  const response = await page.goto(address(path));
  // The page of an error is sound too, so a test could pass over it.
  if ((response?.status() ?? 500) >= 500) problems.push(`${path} was answered ${String(response?.status())}`);
  if (scripts) await hydrated(page);
  return page;
}

/** Ends all visits of a test, and fails it where one of them met a problem. */
export async function endVisits(): Promise<void> {
  const ended = visits;
  visits = [];
  await Promise.all(ended.map(({ context }) => context.close()));
  expect(ended.flatMap(({ problems }) => problems)).toEqual([]);
}

/** Waits until scripts have taken the page over. */
async function hydrated(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]');
}
