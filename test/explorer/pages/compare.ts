import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

interface Row {
  cells: { region: { id: string }; figures: { comparator: string; claim: { id: string } }[] }[];
}

const NUMBERS = '{ value: { type: { in: ["Money", "Quantity", "Rate"] } } }';

describeSound('/compare');

describe('/compare', () => {
  it('begins with an answer: the two regions that texts give most figures of', async () => {
    const [first, second] = await figured();
    const page = await visit('/compare', { scripts: false });
    expect(await ticked(page)).toEqual([first, second]);
    const rows = await compared([first ?? '', second ?? '']);
    await expectTable(page, rows);
  });

  it('draws what can be compared, ended as the texts do, and keeps the rest to the table', async () => {
    const regions = (await figured()).slice(0, 10);
    const all = await compared(regions);
    const shared = all.filter(({ cells }) => cells.filter(({ figures }) => figures.length > 0).length > 1);
    const widest = shared.reduce((best, row) => (held(row).length > held(best).length ? row : best));
    const chosen = held(widest).slice(0, 5);
    const page = await visit(`/compare?${chosen.map((id) => `region=${id}`).join('&')}`, { language: 'en' });
    const rows = await compared(chosen);
    await expectTable(page, rows);
    const drawn = rows.filter((row) => held(row).length > 1);
    const bars = page.locator('[data-bar] svg[data-end]');
    expect(await bars.count()).toBe(
      drawn.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures)).length,
    );
    const ends = await bars.evaluateAll((all) => all.map((bar) => (bar as SVGElement).dataset['end']));
    const known = drawn.flatMap(({ cells }) =>
      cells.flatMap(({ figures }) => figures.map(({ comparator }) => comparator === 'EQ')),
    );
    expect(ends.map((end) => end === 'exact')).toEqual(known);

    const [claim] = drawn.flatMap(({ cells }) =>
      cells.flatMap(({ figures }) => figures.map((one) => one.claim.id)),
    );
    await page.locator(`table [data-figure="${claim}"]`).focus();
    await page.keyboard.press('Enter');
    await page.locator('#claim h2:focus').waitFor();
    expect(await page.locator('#claim article').getAttribute('data-claim')).toBe(claim);
    expect(new URL(page.url()).searchParams.getAll('region')).toEqual(chosen);
    await expectSound(page);
  });

  it('finds regions by name, tells those of one name apart, and keeps the choice in the address', async () => {
    const { regions } = (await data(
      '{ regions(where: { name: { contains: "通州" } }) { nodes { id } } }',
    )) as {
      regions: { nodes: { id: string }[] };
    };
    expect(regions.nodes.length).toBeGreaterThan(1);
    const page = await visit('/compare', { size: 'phone' });
    const before = await ticked(page);
    await page.getByLabel('按名称查找').fill('通州');
    await page.getByRole('button', { name: '查找' }).click();
    await page.waitForURL((url) => url.searchParams.get('find') === '通州');
    for (const { id } of regions.nodes) await page.locator(`input[value="${id}"]`).waitFor();
    const labels = await page
      .locator('label:has(input[type="checkbox"])', { hasText: '通州' })
      .allTextContents();
    expect(new Set(labels).size).toBe(labels.length);
    await page.locator(`input[value="${regions.nodes[1]?.id}"]`).check();
    await page.getByRole('button', { name: '对比', exact: true }).click();
    const expected = [...before, regions.nodes[1]?.id];
    await page.waitForURL((url) => url.searchParams.getAll('region').length === expected.length);
    expect(new URL(page.url()).searchParams.getAll('region')).toEqual(expected);
    await expect.poll(() => page.locator('thead th').count()).toBe(expected.length + 1);
  });

  it('says what the service says of a region that there is not, and keeps the rest', async () => {
    const [first] = await figured();
    const page = await visit(`/compare?region=${first}&region=region:999999`, {
      language: 'en',
      scripts: false,
    });
    expect(await page.getByRole('alert').textContent()).toContain('region:999999');
    expect(await ticked(page)).toEqual([first]);
  });
});

/** A row for each indicator, with each figure and each hole in its column. */
async function expectTable(page: Page, rows: readonly Row[]): Promise<void> {
  const shown = await page
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll('td')].map((cell) =>
          [...cell.querySelectorAll<HTMLElement>('[data-figure]')].map((link) => link.dataset['figure']),
        ),
      ),
    );
  expect(shown).toEqual(
    rows.map(({ cells }) => cells.map(({ figures }) => figures.map(({ claim }) => claim.id))),
  );
}

async function ticked(page: Page): Promise<(string | null)[]> {
  return page
    .locator('input[name="region"]:checked')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')));
}

/** The regions that texts give figures of, those with most first. */
async function figured(): Promise<string[]> {
  const { regions } = (await data(`{
    regions(where: { claims: { some: ${NUMBERS} } }, first: 100) {
      nodes { id claims(where: ${NUMBERS}, first: 0) { totalCount } }
    }
  }`)) as { regions: { nodes: { id: string; claims: { totalCount: number } }[] } };
  return regions.nodes.sort((a, b) => b.claims.totalCount - a.claims.totalCount).map(({ id }) => id);
}

async function compared(regions: readonly string[]): Promise<Row[]> {
  const answer = await data(
    `query ($regions: [ID!]!) {
      comparison(regions: $regions, first: 100) {
        rows {
          cells { region { id } figures { comparator claim { id } } }
        }
      }
    }`,
    { regions },
  );
  return (answer['comparison'] as { rows: Row[] }).rows;
}

function held({ cells }: Row): string[] {
  return cells.flatMap(({ region, figures }) => (figures.length > 0 ? [region.id] : []));
}
