import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';

import { CHROMIUM_FLAGS, ensureChromium } from '../../support/chromium.js';

/** On a busy machine Browser may take long to draw. */
export const PATIENT = { timeout: 60_000 };

/** One session of a reader in Neo4j Browser, in real Chromium. */
export class BrowserSession {
  readonly #browser: Browser;
  readonly page: Page;
  /** The guide beside the results. */
  readonly guide: Locator;
  /** Addresses that answered: what was asked and refused is not among them. */
  readonly arrived: string[] = [];
  /** What the policy of the page has refused, in Chromium's words. */
  readonly refused: string[] = [];

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
    this.guide = page.locator('[data-testid=guidesDrawer]');
    page.on('response', (response) => this.arrived.push(response.url()));
    page.on('websocket', (socket) => this.arrived.push(socket.url()));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.refused.push(message.text());
    });
  }

  /** @param locale what the reader prefers, such as `zh-CN` */
  static async start(locale: string): Promise<BrowserSession> {
    const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
    const page = await browser.newPage({ locale, viewport: { width: 1440, height: 900 } });
    return new BrowserSession(browser, page);
  }

  /** Opens the link of a service and puts in the password, which is all that is left to do. */
  async logIn(link: string, password: string): Promise<void> {
    await this.page.goto(link);
    await this.page.locator('[data-testid=password]').waitFor(PATIENT);
    expect(await this.page.inputValue('[data-testid=username]')).toBe('neo4j');
    await this.page.fill('[data-testid=password]', password);
    await this.page.click('[data-testid=connect]');
  }

  /** Waits for a page of the guide, by its heading. */
  async guideShows(heading: string): Promise<void> {
    await this.guide.getByRole('heading', { name: heading }).waitFor(PATIENT);
  }

  /** Turns to the next page of the guide. */
  async turnTo(heading: string): Promise<void> {
    await this.page.click('[data-testid=guideNextSlide]');
    await this.guideShows(heading);
  }

  /** Waits until Browser has taken our style. */
  async styled(): Promise<void> {
    await this.page.getByText('node.Recommendation {').first().waitFor(PATIENT);
  }

  /** Runs a statement of the guide as a reader does, and waits for its picture: the captions of its nodes. */
  async run(statement: Locator): Promise<string[]> {
    const text = (await statement.textContent())?.trim().replace(/\s+/g, ' ') ?? '';
    await statement.locator('.fa-play-circle-o').click();
    // The newest answer stands first.
    const command = this.page.locator('[data-testid=stream] article [data-testid=frameCommand]').first();
    await expect
      .poll(async () => (await command.textContent())?.replace(/\s+/g, ' '), PATIENT)
      .toContain(text);
    return this.captions();
  }

  /** The captions of the nodes of the newest picture, once it is drawn. */
  async captions(): Promise<string[]> {
    const nodes = this.page.locator('[data-testid=stream] article').first().locator('g.node');
    await nodes.first().waitFor(PATIENT);
    return Promise.all((await nodes.all()).map(captionOf));
  }

  /** Addresses outside of this machine that answered. */
  outside(): string[] {
    return this.arrived.filter((url) => {
      const { protocol, hostname } = new URL(url);
      return /^(http|ws)s?:$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost';
    });
  }

  async end(): Promise<void> {
    await this.#browser.close();
  }
}

/** A caption stands on several lines. */
async function captionOf(node: Locator): Promise<string> {
  const lines = await node.locator('text.caption').allTextContents();
  return lines.map((line) => line.trim()).join(' ');
}
