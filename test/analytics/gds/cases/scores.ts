import { describe, expect, it } from 'vitest';

import { INVENTED, seedEdges, type Given } from '../gds-world.js';
import { Independent, type Edge, type Scores } from '../independent.js';

interface Ranked {
  readonly score: number;
  readonly node: { readonly id: string };
  readonly groups: readonly { readonly count: number; readonly share: number | null }[];
  readonly relationships: readonly { readonly share: number | null }[];
}

/** The types of seed/: what is invented for the tests is of other ones. */
const OF_SEED = `entityTypes: [Region, Park, Fund, Policy, Measure, Problem, Sector, Technology, Infrastructure, Actor, Document,
  Recommendation]`;
const OF_INVENTED = 'entityTypes: [Company]';
const SETTLED = 'maxIterations: 1000, tolerance: 1e-12';

/** Scores of Graph Data Science are those of an implementation of its own. */
export function testScores(given: Given): void {
  const ask = async (measure: string, choice: string): Promise<Ranked[]> => {
    const { centrality } = await given().atlas.data(
      `{ centrality(measure: ${measure}, ${choice}, first: 100, relationships: 3) {
        nodes { score node { id } groups { count share } relationships { share } }
      } }`,
    );
    return (centrality as { nodes: Ranked[] }).nodes;
  };

  describe.each(['seed/', 'invented'])('scores of %s', (graph) => {
    const choice = graph === 'seed/' ? OF_SEED : OF_INVENTED;
    const edges = async (): Promise<readonly Edge[]> => {
      if (graph === 'invented') return INVENTED;
      const unasked = /^(company|organization):/;
      const all = await seedEdges(given().world.database);
      return all.filter(([from, to]) => !unasked.test(from) && !unasked.test(to));
    };
    const independent = async (options?: { directed: boolean }): Promise<Independent> =>
      new Independent(await edges(), options);

    it.each<[string, string, (by: Independent) => Scores]>([
      ['DEGREE', '', (by) => by.degree()],
      ['PAGE_RANK', SETTLED, (by) => by.pageRank()],
      ['PAGE_RANK', `${SETTLED}, dampingFactor: 0.5`, (by) => by.pageRank(0.5)],
      ['ARTICLE_RANK', SETTLED, (by) => by.articleRank()],
      ['EIGENVECTOR', SETTLED, (by) => by.eigenvector()],
      ['BETWEENNESS', '', (by) => by.betweenness()],
      ['CLOSENESS', '', (by) => by.closeness(false)],
      ['CLOSENESS', 'useWassermanFaust: true', (by) => by.closeness(true)],
      ['HARMONIC', '', (by) => by.harmonic()],
    ])('%s(%s)', async (measure, parameters, expected) => {
      const ranked = await ask(measure, `${choice} ${parameters}`);
      const scores = expected(await independent());
      expect(ranked).toHaveLength(100);
      for (const { score, node } of ranked) expect(score).toBeCloseTo(Number(scores[node.id]), 5);
      // None is missing among the first.
      const largest = Object.values(scores).sort((a, b) => b - a);
      expect(ranked.at(-1)?.score).toBeCloseTo(Number(largest[99]), 5);
    });

    it('the relationships of an entity make up what it has by them', async () => {
      for (const measure of ['DEGREE', 'PAGE_RANK', 'ARTICLE_RANK', 'EIGENVECTOR']) {
        for (const { groups, relationships } of (await ask(measure, choice)).slice(0, 20)) {
          const sum = groups.reduce((total, { share }) => total + Number(share), 0);
          expect(sum).toBeCloseTo(1, 4);
          const shares = relationships.map(({ share }) => Number(share));
          expect(shares).toEqual([...shares].sort((a, b) => b - a));
        }
      }
      for (const { groups } of await ask('BETWEENNESS', choice)) {
        expect(groups.every(({ share }) => share === null)).toBe(true);
      }
    });
  });

  it('PAGE_RANK along the relationships, and against them, where each entity leads on', async () => {
    // graphology has what leads nowhere lead everywhere, and Graph Data Science has it end there.
    const sources = new Set(INVENTED.map(([from]) => from));
    const targets = new Set(INVENTED.map(([, to]) => to));
    expect([...targets].some((id) => !sources.has(id))).toBe(true);
    const [out, against] = await Promise.all([
      ask('PAGE_RANK', `${OF_INVENTED}, direction: OUT`),
      ask('PAGE_RANK', `${OF_INVENTED}, direction: IN`),
    ]);
    // Invented edges lead to the older node.
    expect(out[0]?.score).toBeGreaterThan(10 * Number(out.at(-1)?.score));
    expect(against[0]?.node.id).not.toBe(out[0]?.node.id);
  });

  it('looks at the region tree where it is asked to, whatever else is chosen', async () => {
    const count = async (measure: string, choice: string): Promise<number> => {
      const { centrality } = await given().atlas.data(
        `{ centrality(measure: ${measure}, first: 0, ${choice}) { relationshipCount } }`,
      );
      return (centrality as { relationshipCount: number }).relationshipCount;
    };
    const [{ tree } = {}] = await given().world.database.read(
      'MATCH (:Region)-[link {reference: true}]->(:Region) WHERE link.basis IS NULL RETURN toFloat(count(*)) AS tree',
    );
    expect(tree).toBeGreaterThan(3_000);
    const stated = 'entityTypes: [Region, Park], basis: [STATED], modality: [ACTUAL]';
    for (const measure of ['DEGREE', 'PAGE_RANK']) {
      const asked = await count(measure, `${stated}, reference: true`);
      expect(asked - (await count(measure, stated))).toBe(tree);
    }
  });

  it('what one entity is central for is another order than what all are', async () => {
    const from = '["region:520000"]';
    const [all, own] = [
      await ask('PAGE_RANK', OF_SEED),
      await ask('PAGE_RANK', `${OF_SEED} sourceNodes: ${from}`),
    ];
    expect(all[0]?.node.id).toBe('sector:metaverse');
    expect(own[0]?.node.id).toBe('region:520000');
  });

  it('a sample drawn by the same seed is the same', async () => {
    const sample = (seed: number): Promise<Ranked[]> =>
      ask('BETWEENNESS', `${OF_INVENTED} samplingSize: 50, samplingSeed: ${seed}`);
    const first = await sample(7);
    expect(await sample(7)).toEqual(first);
    expect(await sample(8)).not.toEqual(first);
  });
}
