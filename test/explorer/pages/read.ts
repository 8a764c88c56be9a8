import { describe, expect, it } from 'vitest';

import { data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

describeSound('/read');

interface Conflict {
  readonly claims: readonly {
    readonly id: string;
    readonly evidence: readonly { readonly start: number }[];
  }[];
}

async function conflict(): Promise<Conflict> {
  const { conflicts } = (await data('{ conflicts { claims { id evidence { start } } } }')) as {
    conflicts: Conflict[];
  };
  const [first] = conflicts;
  if (!first) throw new Error('expected a conflict in seed/');
  return first;
}

describe('/read', () => {
  it('shows the whole text, and what was read from a sentence once it is chosen', async () => {
    const { documents } = (await data(
      '{ documents(where: { text: { isNull: false } }) { nodes { text } } }',
    )) as {
      documents: { nodes: { text: string }[] };
    };
    const page = await visit('/read');
    const counts = page.locator('article a[aria-label]');
    const bare = await page.locator('article').evaluate((text) => {
      const copy = text.cloneNode(true) as Element;
      for (const link of copy.querySelectorAll('a[aria-label]')) link.remove();
      return copy.textContent;
    });
    const squeezed = (text = ''): string => text.replaceAll(/\s/g, '');
    expect(squeezed(bare)).toBe(squeezed(documents.nodes[0]?.text));

    const first = counts.first();
    const count = Number(await first.textContent());
    await first.click();
    await page.locator('aside article').first().waitFor();
    expect(await page.locator('aside > ul > li').count()).toBe(count);
    expect(new URL(page.url()).searchParams.get('at')).toMatch(/^\d+$/);
    await expectSound(page);
  });

  it('opens at the sentence of a claim, also without scripts, and leads to the other side of a conflict', async () => {
    const { claims } = await conflict();
    const [one, other] = claims.map(({ id, evidence }) => ({ id, start: evidence[0]?.start ?? 0 }));
    const page = await visit(`/read?at=${String(one?.start)}#at`, { scripts: false, language: 'en' });
    await page.locator(`aside [data-claim="${one?.id ?? ''}"]`).waitFor();
    await page.locator('#at').getByRole('link', { name: 'Contradicts another sentence' }).click();
    await page.locator(`aside [data-claim="${other?.id ?? ''}"]`).waitFor();
  });

  it('tells what a sentence says itself before what was drawn from it', async () => {
    const start = (await conflict()).claims[0]?.evidence[0]?.start ?? 0;
    const page = await visit(`/read?at=${start}`, { scripts: false });
    const bases = await page
      .locator('aside [data-basis]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-basis')));
    expect(new Set(bases)).toEqual(new Set(['STATED', 'INFERRED']));
    expect(bases).toEqual([...bases].sort().reverse());
  });

  it('finds words in the text, and leads to the first place', async () => {
    const page = await visit('/read', { size: 'phone' });
    await page.getByLabel('在文中查找').fill('云计算');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '云计算');
    expect(await page.locator('output').textContent()).toBe(
      `${String(await page.locator('article mark').count())} 处`,
    );
    await page.locator('output a').click();
    expect(await page.locator('#found').isVisible()).toBe(true);
    await page.getByLabel('在文中查找').fill('没有的词');
    await page.keyboard.press('Enter');
    await page.getByText('文中没有。').waitFor();
  });

  it('links the names of entities, and says that there is no such document', async () => {
    const page = await visit('/read', { language: 'en' });
    expect(await page.locator('article a[href^="/entities/company"]').count()).toBeGreaterThan(0);
    const nowhere = await visit('/read/document%3Anone', { language: 'en' });
    expect(await nowhere.textContent('h1')).toBe('There is no such page');
  });
});
