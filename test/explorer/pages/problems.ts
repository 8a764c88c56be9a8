import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

interface Claim {
  id: string;
  basis: string;
  modality: string;
}
interface Row {
  problem: { id: string; name: string; parent: { id: string } | null };
  cells: { by: string; stated: Claim[]; inferred: Claim[] }[];
  recommended: Claim[];
}

describeSound('/problems');
describeSound('/problems?by=region');

describe('/problems', () => {
  it('has a cell for each problem and kind, with a number for each way of being sure, and loud gaps', async () => {
    const rows = await matrix();
    const page = await visit('/problems', { language: 'en' });
    for (const { problem, cells, recommended } of rows) {
      for (const { by, stated, inferred } of cells) {
        const cell = page.locator(`[data-cell="${problem.id} ${by}"]`);
        const known = [
          ['answer STATED actual', stated.filter(isActual)],
          ['answer STATED planned', stated.filter((claim) => !isActual(claim))],
          ['answer INFERRED actual', inferred.filter(isActual)],
          ['answer INFERRED planned', inferred.filter((claim) => !isActual(claim))],
        ] as const;
        const expected = known.flatMap(([kind, claims]) =>
          claims.length === 0 ? [] : [`${kind} ${claims.length}`],
        );
        expect(await shownMarks(cell)).toEqual(expected);
        expect(await cell.getByText('Nothing', { exact: true }).count()).toBe(expected.length === 0 ? 1 : 0);
      }
      const advice = page.locator(`[data-cell="${problem.id} RECOMMENDATION"]`);
      const shown = (await shownMarks(advice)).map((mark) => Number(mark.split(' ').at(-1)));
      expect(shown.reduce((sum, count) => sum + count, 0)).toBe(recommended.length);
    }
  });

  it.each([true, false])('opens the sentences of a cell by a link, with scripts: %s', async (scripts) => {
    const { problem, by, claims } = await fullestCell();
    const page = await visit('/problems', { scripts });
    await page.locator(`[data-cell="${problem} ${by}"] a`).click();
    await page.waitForURL((url) => url.searchParams.get('kind') === by);
    await page.locator('#cell article').first().waitFor();
    const shown = await page
      .locator('#cell article')
      .evaluateAll((cards) => cards.map((card) => card.dataset['claim']));
    expect(shown.sort()).toEqual(claims.map(({ id }) => id).sort());
    if (scripts) await expectSound(page);
  });

  it('is walked and opened by the keyboard alone, which leads to what is opened', async () => {
    const { problem, by } = await fullestCell();
    const page = await visit('/problems', { size: 'phone' });
    await page.locator(`[data-cell="${problem} ${by}"] a`).focus();
    await page.keyboard.press('Enter');
    await page.locator('#cell h2:focus').waitFor();
  });

  it('keeps filters and folded problems in the address', async () => {
    const rows = await matrix();
    const page = await visit('/problems', { language: 'en' });
    await page.getByLabel('Basis').selectOption('INFERRED');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL((url) => url.searchParams.get('basis') === 'INFERRED');
    await expect.poll(() => page.locator('td [data-mark*="STATED"]').count()).toBe(0);
    const inferred = rows.flatMap(({ cells }) => cells).filter((cell) => cell.inferred.length > 0);
    expect(await page.locator('td a:has([data-mark^="answer INFERRED"])').count()).toBe(inferred.length);

    await page.getByRole('link', { name: 'Hide all parts' }).click();
    await page.waitForURL((url) => url.searchParams.has('fold'));
    const wholes = rows.filter(({ problem }) => problem.parent === null);
    await expect.poll(() => page.locator('tr[data-depth]').count()).toBe(wholes.length);
    expect(new URL(page.url()).searchParams.get('basis')).toBe('INFERRED');
  });

  it('shows only the problems that no text states an answer to, without scripts too', async () => {
    const rows = await matrix();
    const page = await visit('/problems', { scripts: false });
    await page.getByLabel('问题范围').selectOption('unstated');
    await page.getByRole('button', { name: '应用' }).click();
    await page.waitForURL((url) => url.searchParams.get('rows') === 'unstated');
    const expected = rows.filter(({ cells }) =>
      cells.every(({ by, stated }) => by === 'REGION' || stated.length === 0),
    );
    const shown = await page.locator('tr[data-depth] > th > a:first-child').allTextContents();
    expect(shown.map((name) => name.replace(/^问题\s*/, '')).sort()).toEqual(
      expected.map(({ problem }) => problem.name).sort(),
    );
  });
});

describe('/problems?by=region', () => {
  it('sets the regions that a problem affects against those that answer it', async () => {
    const known = (await data(`{
      problems(first: 100) { nodes {
        id
        regions(rollUp: true, first: 100) { nodes { id } }
        answers(first: 100) { nodes { region { id } claim { id } } }
      } }
    }`)) as {
      problems: {
        nodes: {
          id: string;
          regions: { nodes: { id: string }[] };
          answers: { nodes: { region: { id: string }; claim: { id: string } }[] };
        }[];
      };
    };
    const page = await visit('/problems?by=region');
    await page.locator('[data-cell]').first().waitFor();
    const gaps: string[] = [];
    for (const { id, regions, answers } of known.problems.nodes) {
      const answering = new Set(answers.nodes.map(({ region }) => region.id));
      for (const region of answering) {
        const cell = page.locator(`[data-cell="${id} ${region}"]`);
        const count = answers.nodes.filter((answer) => answer.region.id === region).length;
        const shown = (await shownMarks(cell)).filter((mark) => mark.startsWith('answer'));
        expect(shown.reduce((sum, mark) => sum + Number(mark.split(' ').at(-1)), 0)).toBe(count);
      }
      gaps.push(
        ...regions.nodes.filter((region) => !answering.has(region.id)).map((region) => `${id} ${region.id}`),
      );
    }
    const loud = await page
      .locator('td[data-gap="true"]')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['cell']));
    expect(loud.sort()).toEqual(gaps.sort());
  });

  it('puts cities and districts into the column of their province', async () => {
    const page = await visit('/problems?by=region', { language: 'en' });
    const before = await page.locator('thead th').count();
    await page.getByRole('combobox', { name: /^Regions/ }).selectOption('provinces');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL((url) => url.searchParams.get('columns') === 'provinces');
    await expect.poll(() => page.locator('thead th').count()).toBeLessThan(before);
    await expectSound(page);
  });
});

function isActual({ modality }: Claim): boolean {
  return modality === 'ACTUAL';
}

async function matrix(): Promise<Row[]> {
  const answer = await data(`{
    responseMatrix {
      problem { id name parent { id } }
      cells { by stated { ...Told } inferred { ...Told } }
      recommended { ...Told }
    }
  }
  fragment Told on Claim { id basis modality }`);
  return answer['responseMatrix'] as Row[];
}

/** The cell that most stands in. */
async function fullestCell(): Promise<{ problem: string; by: string; claims: Claim[] }> {
  const cells = (await matrix()).flatMap(({ problem, cells: all }) =>
    all.map(({ by, stated, inferred }) => ({ problem: problem.id, by, claims: [...stated, ...inferred] })),
  );
  return cells.reduce((best, cell) => (cell.claims.length > best.claims.length ? cell : best));
}

/** The marks of a cell with their numbers, such as `answer STATED actual 2`. */
async function shownMarks(cell: Locator): Promise<string[]> {
  return cell
    .locator('[data-mark]')
    .evaluateAll((marks) =>
      marks.map((mark) => `${(mark as HTMLElement).dataset['mark']} ${mark.textContent}`),
    );
}
