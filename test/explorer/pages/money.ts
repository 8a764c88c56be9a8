import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

interface Funding {
  region: { id: string; name: string };
  amount: number;
  comparator: string;
  claims: { id: string }[];
  purposes: { sector: { id: string } | null; amount: number; comparator: string }[];
  leftOut: { fund: { name: string }; sameAs: { name: string }; claims: { id: string }[] }[];
}

const ENDS: Readonly<Record<string, string>> = {
  EQ: 'exact',
  GT: 'atLeast',
  GTE: 'atLeast',
  LT: 'atMost',
  LTE: 'atMost',
  ABOUT: 'about',
  NEARLY: 'about',
};

describeSound('/money');

describe('/money', () => {
  it('has bars for each region, as long as they are and ended as the text does', async () => {
    const rows = await funding('PROVINCE');
    expect(rows.map(({ comparator }) => comparator)).toContain('GT');
    const longest = Math.max(...rows.map(({ amount }) => amount));
    const page = await visit('/money', { language: 'en' });
    for (const { region, amount, comparator, purposes } of rows) {
      const group = page.locator(`li[data-region="${region.id}"]`);
      const ends = await group
        .locator('svg[data-end]')
        .evaluateAll((bars) => bars.map((bar) => (bar as SVGElement).dataset['end']));
      expect(ends).toEqual(
        [comparator, ...purposes.map((purpose) => purpose.comparator)].map((one) => ENDS[one]),
      );
      const widths = await group
        .locator('svg[data-end] > rect')
        .evaluateAll((bars) => bars.map((bar) => parseFloat(bar.getAttribute('width') ?? '')));
      const whole = Math.max(...(await allWidths(page)));
      [amount, ...purposes.map((purpose) => purpose.amount)].forEach((one, at) => {
        expect((widths[at] ?? 0) / whole).toBeCloseTo(one / longest, 5);
      });
    }
  });

  it('says what is left out, since it may be the same as what is counted', async () => {
    const left = (await funding('PROVINCE')).flatMap(({ leftOut }) => leftOut);
    expect(left).not.toEqual([]);
    const page = await visit('/money');
    for (const { fund, sameAs } of left) {
      const note = page.locator('p', { hasText: '没有计入' }).filter({ hasText: fund.name });
      expect(await note.textContent()).toContain(sameAs.name);
    }
  });

  it.each([true, false])('opens the claims behind a bar, with scripts: %s', async (scripts) => {
    const [row] = await funding('PROVINCE');
    if (row === undefined) throw new Error('expected a region with money');
    const page = await visit('/money', { scripts, size: 'phone' });
    const bar = page.locator(`li[data-region="${row.region.id}"] a[data-whole="true"]`);
    await bar.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('region') === row.region.id);
    await page.locator('#claims article').first().waitFor();
    const shown = await page
      .locator('#claims article')
      .evaluateAll((cards) => cards.map((card) => card.dataset['claim']));
    const known = [...row.claims, ...row.leftOut.flatMap(({ claims }) => claims)].map(({ id }) => id);
    expect(shown.sort()).toEqual([...new Set(known)].sort());
    if (scripts) {
      await page.locator('#claims h2:focus').waitFor();
      await expectSound(page);
    }
  });

  it('sums by another level, and keeps it in the address', async () => {
    const rows = await funding('DISTRICT');
    const page = await visit('/money', { language: 'en' });
    await page.getByRole('link', { name: 'District', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('level') === 'DISTRICT');
    const expected = rows.map(({ region }) => region.id);
    await expect
      .poll(() =>
        page
          .locator('li[data-region]')
          .evaluateAll((groups) => groups.map((group) => (group as HTMLElement).dataset['region'])),
      )
      .toEqual(expected);
  });

  it('keeps planned funds, and those without a size, apart from the sums', async () => {
    const answer = (await data(`{
      planned: funds(where: { modality: { in: [PLANNED, TARGET, ESTIMATED] } }, first: 100) { nodes { name } }
      inPlace: funds(where: { modality: { eq: ACTUAL } }, first: 100) { nodes { name size { amount } } }
    }`)) as Record<'planned' | 'inPlace', { nodes: { name: string; size?: unknown }[] }>;
    const page = await visit('/money');
    const named = async (heading: string): Promise<string> =>
      (await page.locator('section', { hasText: heading }).textContent()) ?? '';
    for (const { name } of answer.planned.nodes) expect(await named('计划设立的基金')).toContain(name);
    const unsized = answer.inPlace.nodes.filter(({ size }) => size === null);
    for (const { name } of unsized) expect(await named('没有给出规模的基金')).toContain(name);
  });
});

async function funding(level: string): Promise<Funding[]> {
  const answer = await data(
    `query ($level: RegionLevel!) {
      fundingByRegion(level: $level) {
        region { id name }
        amount
        comparator
        claims { id }
        purposes { sector { id } amount comparator }
        leftOut { fund { name } sameAs { name } claims { id } }
      }
    }`,
    { level },
  );
  return answer['fundingByRegion'] as Funding[];
}

async function allWidths(page: Page): Promise<number[]> {
  return page
    .locator('svg[data-end] > rect')
    .evaluateAll((bars) => bars.map((bar) => parseFloat(bar.getAttribute('width') ?? '')));
}
