import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

interface Where {
  region: { id: string; name: string };
  atMost: { amount: number; comparator: string } | null;
  applies: number;
  cannotBeTold: number;
  doesNotApply: number;
  gaps: { text: string }[];
  measures: Measure[];
}
interface Measure {
  measure: { id: string; name: string };
  outcome: string;
  amount: { amount: number; comparator: string } | null;
  arithmetic: string | null;
  reason: string;
  steps: { holds: boolean | null; text: string }[];
  conditions: { text: string }[];
  gaps: { text: string }[];
  missing: { field: string; text: string }[];
  claims: { id: string }[];
}

/** An enterprise that leaves some things out, has none of another, and two years of research. */
const SAID =
  'kind=actor:enterprise&recognised=none&rents=120%E4%B8%87&standards=2&year=2021&spent=6000000&year=2022&spent=8,000,000';
const ENTERPRISE = {
  kinds: ['actor:enterprise'],
  recognisedAs: [],
  rents: 1_200_000,
  standards: 2,
  researchSpending: [
    { year: 2021, amount: 6_000_000 },
    { year: 2022, amount: 8_000_000 },
  ],
};

describeSound('/eligibility');

describe('/eligibility', () => {
  it('begins with an answer: an example, in the form and across regions', async () => {
    const page = await visit('/eligibility', { language: 'en', scripts: false });
    expect(await page.locator('[data-region]').count()).toBeGreaterThan(1);
    expect(await page.locator('article[data-outcome="APPLIES"]').count()).toBeGreaterThan(0);
    expect(await page.getByLabel('Rent', { exact: false }).first().inputValue()).not.toBe('');
    const examples = page.getByRole('navigation', { name: 'Begin with an example' }).getByRole('link');
    expect(await examples.count()).toBeGreaterThan(2);
    const here = await page.locator('[data-region]').last().getAttribute('data-region');
    const within = await visit(`/eligibility?region=${here}`, { scripts: false });
    expect(await attributes(within.locator('[data-region]'), 'data-region')).toEqual([here]);
    for (const link of await examples.all()) {
      const other = await visit((await link.getAttribute('href')) ?? '', { scripts: false });
      expect(await other.getByRole('alert').count()).toBe(0);
      expect(await other.locator('article[data-outcome]').count()).toBeGreaterThan(0);
    }
  });

  it('answers what the address says, region by region and measure by measure, with what stays open', async () => {
    const rows = await assessed(ENTERPRISE, null);
    const page = await visit(`/eligibility?${SAID}`, { language: 'en' });
    const shown = page.locator('[data-region]');
    expect(await attributes(shown, 'data-region')).toEqual(rows.map(({ region }) => region.id));
    for (const { region, atMost, applies, cannotBeTold, doesNotApply } of rows) {
      const row = page.locator(`[data-region="${region.id}"]`);
      expect(await row.textContent()).toContain(
        `${applies} apply · ${cannotBeTold} can’t be told · ${doesNotApply} don’t`,
      );
      const ends = await attributes(row.locator('svg[data-end]'), 'data-end');
      expect(ends).toEqual(atMost === null ? [] : [atMost.comparator === 'EQ' ? 'exact' : 'atMost']);
    }
    const last = rows.at(-1);
    if (last === undefined) throw new Error('expected regions with measures');
    await page.locator(`[data-region="${last.region.id}"]`).focus();
    await page.keyboard.press('Enter');
    await page.locator('#at h2:focus', { hasText: last.region.name }).waitFor();
    await expectMeasures(page, last);
    await expectSound(page);
    // On paper, where the form is not, what the answer is for is.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form[aria-label="The company"]').isVisible()).toBe(false);
    const told = await page.locator('dl[data-told]').innerText();
    for (const one of ['None of these', '¥1.2 million', '¥6 million', '¥8 million'])
      expect(told).toContain(one);
  });

  it('keeps to one region, and opens the claims of a measure, without scripts too', async () => {
    const [first] = await assessed(ENTERPRISE, null);
    if (first === undefined) throw new Error('expected regions with measures');
    const page = await visit(`/eligibility?${SAID}&region=${first.region.id}`, {
      language: 'en',
      scripts: false,
    });
    expect(await page.locator('[data-region]').count()).toBe(1);
    await expectMeasures(page, first);
    const most = first.measures.reduce((best, one) => (one.claims.length > best.claims.length ? one : best));
    await page.locator(`[data-measure="${most.measure.id}"] a`, { hasText: 'claims it rests on' }).click();
    await page.locator('#sentences').waitFor();
    const shown = await attributes(page.locator('#sentences article'), 'data-claim');
    expect(shown.sort()).toEqual(most.claims.map(({ id }) => id).sort());
  });

  it('sends only what is said, and says what the service refuses without losing what was typed', async () => {
    const page = await visit('/eligibility', { size: 'phone', language: 'zh' });
    await page.locator('#rents').fill('很多');
    await page.locator('#standards').fill('-1');
    await page.locator('#purchases').fill('');
    await page.getByRole('button', { name: '看能申请什么' }).click();
    await page.waitForURL((url) => url.searchParams.get('rents') === '很多');
    expect(new URL(page.url()).searchParams.has('purchases')).toBe(false);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('"很多"');
    expect(await page.locator('#rents').inputValue()).toBe('很多');
    expect(await page.locator('#rents').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('input[name="kind"]:checked').count()).toBe(1);
    await expectSound(page);
    await page.locator('#rents').fill('120万');
    await page.getByRole('button', { name: '看能申请什么' }).click();
    await page.getByRole('alert').filter({ hasText: '-1' }).waitFor();
    await page.locator('#standards').fill('1');
    await page.getByRole('button', { name: '看能申请什么' }).click();
    await page.locator('article[data-outcome]').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

async function expectMeasures(page: Page, { measures, gaps }: Where): Promise<void> {
  const cards = page.locator('article[data-outcome]');
  expect(await attributes(cards, 'data-measure')).toEqual(measures.map(({ measure }) => measure.id));
  expect(await attributes(cards, 'data-outcome')).toEqual(measures.map(({ outcome }) => outcome));
  const texts = await cards.allTextContents();
  measures.forEach(({ reason, arithmetic, steps, conditions, missing, gaps: open }, at) => {
    const text = texts[at]?.toLowerCase() ?? '';
    const said = [
      reason,
      arithmetic ?? '',
      ...[...steps, ...conditions, ...open, ...missing].map((one) => one.text),
    ];
    for (const one of said) expect(text).toContain(one.toLowerCase());
  });
  const whole = (await page.locator('#at').textContent()) ?? '';
  for (const { text } of gaps) expect(whole).toContain(text);
}

async function attributes(elements: Locator, name: string): Promise<(string | null)[]> {
  return elements.evaluateAll((all, attribute) => all.map((one) => one.getAttribute(attribute)), name);
}

async function assessed(enterprise: object, regions: readonly string[] | null): Promise<Where[]> {
  const answer = await data(
    `query ($regions: [ID!], $enterprise: EnterpriseInput!) {
      eligibility(regions: $regions, enterprise: $enterprise) {
        region { id name(language: EN) }
        atMost { amount comparator }
        applies
        cannotBeTold
        doesNotApply
        gaps { text(language: EN) }
        measures {
          measure { id name(language: EN) }
          outcome
          amount { amount comparator }
          arithmetic(language: EN)
          reason(language: EN)
          steps { holds text(language: EN) }
          conditions { text(language: EN) }
          gaps { text(language: EN) }
          missing { field text(language: EN) }
          claims { id }
        }
      }
    }`,
    { regions, enterprise },
  );
  return answer['eligibility'] as Where[];
}
