import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

interface Entry {
  date: { edtf: string; earliest: string | null; latest: string | null };
  kind: string;
  claim: { id: string; modality: string };
}

describeSound('/timeline');

describe('/timeline', () => {
  it('draws each date as exact as the text, what is so apart from what is not yet', async () => {
    const entries = await timeline('first: 1000');
    const dates = new Map(entries.map(({ date }) => [date.edtf, date]));
    const modalities = new Set(entries.map(({ claim }) => claim.modality));
    expect(modalities.size).toBeGreaterThan(2);
    const page = await visit('/timeline', { scripts: false });
    const shown = await page.locator('[data-moment]').evaluateAll((moments) =>
      moments.map((moment) => ({
        key: (moment as HTMLElement).dataset['moment'] ?? '',
        claims: [...moment.querySelectorAll<HTMLElement>('[data-entry]')].map((one) => one.dataset['entry']),
        // A rhomb has no length, since a day has none.
        length: parseFloat(moment.querySelector('svg > rect')?.getAttribute('width') ?? '0'),
        modality: moment.querySelector<SVGElement>('svg [data-modality]')?.dataset['modality'],
      })),
    );
    expect(shown.flatMap(({ claims }) => claims).sort()).toEqual(entries.map(({ claim }) => claim.id).sort());
    const closed = shown.flatMap(({ key, length, modality }) => {
      const [edtf = '', said] = key.split(' ');
      expect(modality).toBe(said);
      const { earliest, latest } = dates.get(edtf) ?? { earliest: null, latest: null };
      if (earliest === null || latest === null) return [];
      return [{ days: earliest === latest ? 0 : daysBetween(earliest, latest), length }];
    });
    const longest = closed.reduce((best, one) => (one.days > best.days ? one : best));
    for (const { days, length } of closed) {
      expect(length / longest.length).toBeCloseTo(days / longest.days, 3);
    }
    expect(closed.map(({ days }) => days)).toContain(0);
  });

  it('keeps what is dated within a time, in a region, about types, by a form that its address repeats', async () => {
    const expected = await timeline(
      'from: "2021", to: "2022-05", regions: ["region:370000"], types: [Policy], first: 1000',
    );
    expect(expected).not.toEqual([]);
    const page = await visit('/timeline', { language: 'en' });
    await page.getByLabel('From', { exact: true }).fill('2021');
    await page.getByLabel('To', { exact: true }).fill('2022-05');
    await page.getByText('By region and type').click();
    await page.getByText(/^Choose from those that texts speak of/).click();
    await page.locator('input[value="region:370000"]').check();
    await page.getByLabel('Policy', { exact: true }).check();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL((url) => url.searchParams.get('type') === 'Policy');
    await expect.poll(() => shownClaims(page)).toEqual(expected.map(({ claim }) => claim.id).sort());
    await page.locator('select[name="kind"]').selectOption('VALUE');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL((url) => url.searchParams.get('kind') === 'VALUE');
    const values = expected.filter(({ kind }) => kind === 'VALUE').map(({ claim }) => claim.id);
    await expect.poll(() => shownClaims(page)).toEqual(values.sort());
    await expectSound(page);
  });

  it('opens the sentence of an entry by the keyboard, and has a table that says the same', async () => {
    const entries = await timeline('first: 1000');
    const page = await visit('/timeline', { size: 'phone' });
    const [first] = entries;
    await page.locator(`[data-entry="${first?.claim.id}"] a`, { hasText: '原句' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#claim h2:focus').waitFor();
    expect(await page.locator('#claim article').getAttribute('data-claim')).toBe(first?.claim.id);
    await page.getByText('以表格查看').click();
    expect(await page.locator('tbody tr').count()).toBe(entries.length);
    await expectSound(page);
  });

  it('says what the service says of a date that is none, and keeps it as it was typed', async () => {
    const page = await visit('/timeline?from=soon&to=2022', { language: 'en', scripts: false });
    expect(await page.getByRole('alert').textContent()).toContain('soon');
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('soon');
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('2022');
  });
});

async function timeline(args: string): Promise<Entry[]> {
  const answer = await data(
    `{ timeline(${args}) { nodes { date { edtf earliest latest } kind claim { id modality } } } }`,
  );
  return (answer['timeline'] as { nodes: Entry[] }).nodes;
}

async function shownClaims(page: Page): Promise<(string | null)[]> {
  const shown = await page
    .locator('[data-entry]')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-entry')));
  return shown.sort();
}

/** Both days included. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
