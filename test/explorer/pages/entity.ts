import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { address, data, visit } from '../support/explorer.js';
import { describeSound, expectSound } from '../support/sound.js';

const TONGZHOU = `/entities/${encodeURIComponent('region:110112')}`;

describeSound(TONGZHOU);

/** One entity of each type that claims speak of most. */
async function oneOfEach(): Promise<{ id: string; name: string; claims: Claim[] }[]> {
  const types = [
    'parks',
    'companies',
    'organizations',
    'funds',
    'policies',
    'measures',
    'problems',
    'sectors',
  ];
  const fields = types.map(
    (type) => `${type}(first: 1, where: { claims: { some: { value: { isNull: false } } } }) {
      nodes { id name(language: EN) claims(first: 100) { nodes { id evidence { quote } } } } }`,
  );
  const found = await data(`{ ${fields.join('\n')} }`);
  type Found = Record<string, { nodes: { id: string; name: string; claims: { nodes: Claim[] } }[] }>;
  return Object.values(found as Found).flatMap(({ nodes }) =>
    nodes.map(({ id, name, claims }) => ({ id, name, claims: claims.nodes })),
  );
}

interface Claim {
  readonly id: string;
  readonly evidence: readonly { readonly quote: string }[];
}

const squeezed = (text: string | null): string => (text ?? '').replace(/\s/g, '');

describe('/entities/<id>', () => {
  it('has every claim with its words, of an entity of each type, without scripts', async () => {
    const entities = await oneOfEach();
    expect(entities.length).toBeGreaterThan(5);
    for (const { id, name, claims } of entities) {
      const page = await visit(`/entities/${encodeURIComponent(id)}`, { language: 'en', scripts: false });
      expect(await page.textContent('h1')).toBe(name);
      const text = squeezed(await page.textContent('main'));
      for (const claim of claims) {
        expect(text).toContain(claim.id);
        for (const { quote } of claim.evidence) expect(text).toContain(squeezed(quote));
      }
    }
  });

  it('shows figures with their bound in words', async () => {
    const { funds } = (await data(
      '{ funds(where: { size: { comparator: { eq: GT } } }) { nodes { id } } }',
    )) as {
      funds: { nodes: { id: string }[] };
    };
    for (const { id } of funds.nodes) {
      const path = `/entities/${encodeURIComponent(id)}`;
      expect(await (await visit(path)).textContent('#figures')).toMatch(/超过 [\d.]+[万亿]?元/);
      const english = await visit(path, { language: 'en' });
      expect(await english.textContent('#figures')).toMatch(/more than ¥[\d.,]+ (m|b)illion/);
    }
    expect(funds.nodes.length).toBeGreaterThan(0);
  });

  it('opens a sentence behind a relationship by the keyboard alone, and leads on to the other entity', async () => {
    const page = await visit(TONGZHOU, { size: 'phone' });
    const row = page.locator('#relations li:has(> p > a:text-is("华为"))');
    await row.locator('> details > summary').focus();
    expect(await row.locator('blockquote').first().isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await row.locator('blockquote').first().isVisible()).toBe(true);
    await expectSound(page);
    await row.getByRole('link', { name: '华为' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/company/);
    await page.getByRole('heading', { level: 1, name: '华为' }).waitFor();
    expect(await page.title()).toContain('华为');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('shows both sides of a conflict, and which one is preferred', async () => {
    const { conflicts } = (await data('{ conflicts { subject { id } claims { id } } }')) as {
      conflicts: { subject: { id: string }; claims: { id: string }[] }[];
    };
    for (const { subject, claims } of conflicts) {
      const page = await visit(`/entities/${encodeURIComponent(subject.id)}`, { language: 'en' });
      for (const { id } of claims) {
        expect(await page.locator(`#conflicts [data-claim="${id}"] mark`).count()).toBeGreaterThan(0);
      }
      expect(await page.textContent('#conflicts')).toContain('Preferred');
    }
  });

  it('draws what is nearest around it, by how sure it is, and leads on to all of it, without scripts', async () => {
    const { neighbourhood } = (await data(`{
      neighbourhood(id: "region:110112", first: 12) {
        totalCount
        nodes { node { id } }
        edges { basis modality }
      }
    }`)) as {
      neighbourhood: {
        totalCount: number;
        nodes: { node: { id: string } }[];
        edges: { basis: string | null; modality: string | null }[];
      };
    };
    const page = await visit(TONGZHOU, { scripts: false });
    const shown = await page
      .locator('#around [data-node]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-node')));
    expect(shown).toEqual(['region:110112', ...neighbourhood.nodes.map(({ node }) => node.id)]);
    const edges = await page
      .locator('#around [data-edge]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-edge')));
    expect(edges).toEqual(neighbourhood.edges.map(({ basis }) => basis ?? 'TREE'));
    const planned = neighbourhood.edges.filter(({ modality }) => modality !== null && modality !== 'ACTUAL');
    expect(await page.locator('#around [data-edge] circle').count()).toBe(planned.length);
    expect(await page.textContent('#around')).toContain(`共 ${neighbourhood.totalCount} 个`);
    await page.locator('#around a').click();
    await page.waitForURL(
      (url) => url.pathname === '/explore' && url.searchParams.get('id') === 'region:110112',
    );
  });

  it('lists what is like it, with what both have, and the sentences of both once they are wanted', async () => {
    const { alike } = (await data(`{
      alike(id: "region:110112", first: 5) {
        nodes { node { id } shared { claims { id } otherClaims { id } } }
      }
    }`)) as {
      alike: {
        nodes: {
          node: { id: string };
          shared: { claims: { id: string }[]; otherClaims: { id: string }[] }[];
        }[];
      };
    };
    const [first] = alike.nodes;
    const page = await visit(`${TONGZHOU}?lang=en`);
    const shown = await page
      .locator('#alike [data-alike]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-alike')));
    expect(shown).toEqual(alike.nodes.map(({ node }) => node.id));
    const item = page.locator('#alike [data-alike]').first();
    expect(await item.textContent()).toContain(`${String(first?.shared.length)} in common`);
    // By the keyboard: only then are sentences fetched.
    expect(await item.locator('[data-claim]').count()).toBe(0);
    await item.locator('summary').focus();
    await page.keyboard.press('Enter');
    await item.locator('[data-claim]').first().waitFor();
    const claims = await item
      .locator('[data-claim]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')));
    const ids = (first?.shared ?? []).flatMap((one) => [...one.claims, ...one.otherClaims]);
    expect(new Set(claims)).toEqual(new Set(ids.map(({ id }) => id)));
    await expectSound(page);
    await page.locator('#alike p > a').last().click();
    await page.waitForURL((url) => url.pathname === '/ask/alike-entities' && url.searchParams.has('v.kinds'));
    await page.locator('main table tbody tr').first().waitFor();
  });

  it('says how to cite it: an address that stays, the document and the claims', async () => {
    const page = await visit(`${TONGZHOU}?lang=en`);
    const citation = (await page.textContent('#cite pre')) ?? '';
    expect(citation).toContain(address(TONGZHOU));
    expect(citation).not.toContain('lang=');
    expect(citation).toContain('claim:');
    const { snapshot } = (await data('{ snapshot { id } }')) as { snapshot: { id: string } };
    expect(citation).toContain(`(snapshot ${snapshot.id})`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
  });

  it('has what many claims speak of on several pages, each claim on one', async () => {
    const { node } = (await data(
      '{ node(id: "document:gxi-2022-15") { ... on Document { claims { totalCount } } } }',
    )) as {
      node: { claims: { totalCount: number } };
    };
    const page = await visit(`/entities/${encodeURIComponent('document:gxi-2022-15')}`, { language: 'en' });
    const seen = new Set<string>();
    for (let pages = 1; ; pages++) {
      const citation = (await page.textContent('#cite pre')) ?? '';
      for (const [id] of citation.matchAll(/claim:\S+/g)) {
        expect(seen).not.toContain(id);
        seen.add(id);
      }
      const next = page.getByRole('link', { name: 'The claims after these' });
      if ((await next.count()) === 0) break;
      expect(pages).toBeLessThan(20);
      const before = page.url();
      await next.click();
      await page.waitForURL((url) => url.href !== before);
      await page.waitForFunction((old) => document.querySelector('#cite pre')?.textContent !== old, citation);
    }
    expect(seen.size).toBe(node.claims.totalCount);
  });

  it('says that there is no such entity, and that a claim is none', async () => {
    for (const id of ['fund:none', 'claim:gxi-2022-15:none']) {
      const response = await fetch(address(`/entities/${encodeURIComponent(id)}`), {
        headers: { accept: 'text/html', 'accept-language': 'en' },
      });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(`Nothing has the id “${id}”.`);
    }
  });

  it('still leads to Neo4j Browser', async () => {
    const response = await fetch(address(`${TONGZHOU}/neo4j-browser`), { redirect: 'manual' });
    // The service of these tests does not know where one is, and says so.
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('NEO4J_BROWSER_URL');
  });
});

describe('the guide of Neo4j Browser', () => {
  it.each(['zh', 'en'])('leads to pages that are there: %s', async (language) => {
    const guide = readFileSync(`cypher/browser/guide.${language}.html`, 'utf8');
    const paths = [...guide.matchAll(/\{\{service\}\}(\/(?:entities|read|problems)[^"]*)"/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.some((path) => path.startsWith('/entities/'))).toBe(true);
    for (const path of paths) {
      const { status } = await fetch(address(path), { headers: { accept: 'text/html' } });
      expect(`${path} ${String(status)}`).toBe(`${path} 200`);
    }
  });
});
