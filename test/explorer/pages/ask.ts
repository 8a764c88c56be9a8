import { describe, expect, it } from 'vitest';

import { shippedOperations } from '../../../src/cli/operation-source.js';
import { address, data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

describeSound('/ask');

/** Variables of every kind, and a list that stands in others. */
const FUNDS = '/ask/funds-of-districts';

describe('/ask', () => {
  it('lists every operation of operations/ by its question', async () => {
    const page = await visit('/ask', { language: 'en', scripts: false });
    const links = page.getByRole('main').getByRole('listitem').getByRole('link');
    expect(await links.allTextContents()).toEqual(shippedOperations().map(({ title }) => title.en));
  });

  // Without variables, with an object for one, with a list of enums, and without a table of its own; what they answer is
  // told by their golden files.
  it.each(['snapshot-of-graph', 'eligibility-in-region', 'neighbourhood', 'search'])(
    'answers %s as it is, without scripts',
    async (name) => {
      const headers = { accept: 'text/html', 'accept-language': 'en' };
      const response = await fetch(address(`/ask/${name}`), { headers });
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(html).toMatch(/<h2>Answer: \d+ rows?<\/h2>/);
      expect(html).not.toContain('role="alert"');
    },
  );

  it('shows an answer as a table with links and sentences, and takes another condition', async () => {
    const page = await visit(FUNDS);
    const { regions } = (await data(
      '{ regions(where: { level: { eq: DISTRICT }, funds: { some: {} } }, first: 50) { nodes { name funds { nodes { name } } } } }',
    )) as { regions: { nodes: { name: string; funds: { nodes: { name: string }[] } }[] } };
    const expected = regions.nodes.flatMap(({ name, funds }) =>
      funds.nodes.map((fund) => `${name} ${fund.name}`),
    );
    const rows = page.locator('tbody tr');
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('a[href^="/entities/"]')].map((link) => link.textContent)),
    );
    for (const pair of expected) {
      const [region = '', fund = ''] = pair.split(' ');
      expect(shown.some((names) => names[0] === region && names.includes(fund))).toBe(true);
    }
    expect(shown).toHaveLength(expected.length);
    await rows
      .first()
      .getByText(/条陈述$/)
      .last()
      .click();
    expect(await rows.first().locator('blockquote:visible').count()).toBeGreaterThan(0);
    await page.getByLabel('至多几项').fill('1');
    await page.getByRole('button', { name: '提问' }).click();
    await page.waitForURL(/v\.first=1/);
    await expect.poll(() => rows.count()).toBe(regions.nodes[0]?.funds.nodes.length);
    expect(await page.getByRole('link', { name: '下载 CSV' }).getAttribute('href')).toContain(
      '%22first%22%3A1',
    );
    await expectSound(page);
  });

  // Which picture an answer has follows from its shape, as the unit tests of answerPicture say; here each kind is drawn.
  it.each([
    ['paths-between-entities', 'graph'],
    ['timeline', 'dates'],
    ['funds-of-districts', 'bars'],
    ['problems-of-regions', 'matrix'],
  ])('draws the answer of %s above its table: %s', async (name, kind) => {
    const page = await visit(`/ask/${name}`, { language: 'en' });
    const picture = page.locator(`[data-picture=${kind}]`);
    if (kind === 'graph') await picture.locator('[role=img][data-standing=true]').waitFor();
    else expect(await picture.locator('a[href^="/entities/"]').count()).toBeGreaterThan(1);
    expect(await page.locator('h2:text("Answer") ~ div table').count()).toBe(1);
    await expectSound(page);
  });

  it('draws a graph on a phone when it is asked to', async () => {
    const page = await visit('/ask/paths-between-entities', { size: 'phone', theme: 'dark' });
    await page.getByRole('button', { name: '显示图' }).click();
    await page.waitForSelector('[role=img][data-standing=true]');
    await expectSound(page);
  });

  it('shows the operation and the statement behind it', async () => {
    const page = await visit(FUNDS, { language: 'en', size: 'phone' });
    await page.getByText('The Cypher statement').click();
    const statement = page.getByRole('region', { name: 'The Cypher statement' });
    await statement.getByText('MATCH').waitFor();
    expect(await statement.textContent()).toMatch(/^\/\/ 哪些基金支持哪些区县？ Which funds/);
    await page.getByText('The GraphQL operation').click();
    const link = page.getByRole('link', { name: 'Open on the query page' });
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(searchParams.get('query')).toContain('query FundsOfDistricts');
    await expectSound(page);
  });

  it('tells what is wrong with a condition in the words of the service, and keeps what was typed', async () => {
    const page = await visit(`${FUNDS}?v.first=many`, { language: 'en' });
    expect(await page.getByRole('alert').textContent()).toContain('first');
    expect(await page.getByLabel('First').inputValue()).toBe('many');
    await expectSound(page);
  });
});
