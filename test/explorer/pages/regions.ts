import { describe, expect, it } from 'vitest';

import { address, data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

interface Region {
  id: string;
  name: string;
  claims: { totalCount: number };
  policies: { totalCount: number };
  ancestors: { nodes: { id: string }[] };
}

describeSound('/regions');

describe('/regions', () => {
  it('has a tile for each province, no two in one place, shaded by what the texts say of it', async () => {
    const { provinces } = (await data(
      '{ provinces: regions(where: { level: { eq: PROVINCE } }, first: 100) { nodes { id } } }',
    )) as { provinces: { nodes: { id: string }[] } };
    const spoken = await spokenRegions();
    const page = await visit('/regions', { size: 'phone' });
    const tiles = await page.locator('[data-tile]').evaluateAll((all) =>
      all.map((tile) => {
        const { left, top, width } = tile.getBoundingClientRect();
        const { tile: id, shade } = (tile as HTMLElement).dataset;
        return {
          id,
          shade: Number(shade),
          place: `${left} ${top}`,
          width,
          count: tile.querySelector('b')?.textContent,
        };
      }),
    );
    expect(tiles.map(({ id }) => id).sort()).toEqual(provinces.nodes.map(({ id }) => id).sort());
    expect(new Set(tiles.map(({ place }) => place)).size).toBe(tiles.length);
    expect(Math.min(...tiles.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
    const known = tiles.map(({ id = '' }) =>
      spoken
        .filter((region) => region.id === id || region.ancestors.nodes.some((above) => above.id === id))
        .reduce((sum, { claims }) => sum + claims.totalCount, 0),
    );
    expect(tiles.map(({ count }) => Number(count ?? 0))).toEqual(known);
    tiles.forEach(({ shade }, at) => expect(shade === 0).toBe(known[at] === 0));
    const most = tiles[known.indexOf(Math.max(...known))];
    expect(most?.shade).toBe(Math.max(...tiles.map(({ shade }) => shade)));

    await page.locator(`[data-tile="${most?.id}"]`).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => decodeURIComponent(url.pathname) === `/entities/${most?.id}`);
  });

  it('gives the regions that texts speak of as a table to take away', async () => {
    const page = await visit('/regions', { scripts: false, language: 'en' });
    const link = await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href');
    const lines = (await (await fetch(address(link ?? ''))).text()).trim().split('\n');
    expect(lines.length - 1).toBe((await spokenRegions()).length);
  });

  it('has the regions that texts speak of as a tree with their counts, and unfolds a branch, without scripts too', async () => {
    const spoken = await spokenRegions();
    const page = await visit('/regions', { scripts: false, language: 'en' });
    const branch = (id: string) => page.locator(`tr:has([data-branch="${id}"])`);
    for (const { id, name, claims, policies, ancestors } of spoken) {
      expect(await branch(id).locator('[data-branch]').getAttribute('data-depth')).toBe(
        String(ancestors.nodes.length),
      );
      const cells = await branch(id).locator('td').allTextContents();
      expect(cells.slice(0, 2)).toEqual([String(claims.totalCount), String(policies.totalCount)]);
      expect(await branch(id).locator('th').textContent()).toContain(name);
    }
    const order = await page
      .locator('[data-branch]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['branch'] ?? ''));
    for (const { id, ancestors } of spoken) {
      const [parent] = ancestors.nodes;
      if (parent) expect(order.indexOf(parent.id)).toBeLessThan(order.indexOf(id));
    }

    const { region } = (await data(
      '{ region(id: "region:440100") { children(first: 100) { nodes { id } } } }',
    )) as { region: { children: { nodes: { id: string }[] } } };
    await page
      .getByRole('link', { name: `show all ${region.children.nodes.length} parts of Guangzhou` })
      .click();
    await page.waitForURL((url) => url.searchParams.get('open') === 'region:440100');
    for (const { id } of region.children.nodes) expect(await branch(id).count()).toBe(1);
    await page.getByRole('link', { name: 'hide the other parts of Guangzhou' }).click();
    await page.waitForURL((url) => !url.searchParams.has('open'));
    expect(await page.locator('[data-branch]').count()).toBe(order.length);
  });

  it('stays sound with a branch unfolded', async () => {
    await expectSound(await visit('/regions?open=region:cn&open=region:440000', { size: 'phone' }));
  });
});

async function spokenRegions(): Promise<Region[]> {
  const answer = await data(`{
    regions(where: { claims: { some: {} } }, first: 100) {
      nodes {
        id
        name(language: EN)
        claims(first: 0) { totalCount }
        policies(rollUp: true, first: 0) { totalCount }
        ancestors(first: 4) { nodes { id } }
      }
    }
  }`);
  return (answer['regions'] as { nodes: Region[] }).nodes;
}
