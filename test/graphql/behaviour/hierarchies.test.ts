import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

interface Walk {
  totalCount: number;
  edges: {
    distance: number;
    derived: boolean;
    modality: string | null;
    via: unknown[];
    claims: { id: string }[];
    node: { id: string };
  }[];
}

async function walk(field: string, id: string, way: 'ancestors' | 'descendants'): Promise<Walk> {
  const inner = 'totalCount edges { distance derived modality via { id } claims { id } node { id } }';
  const data = await atlas.data(`{ found: ${field}(id: "${id}") { way: ${way} { ${inner} } } }`);
  return (data['found'] as { way: Walk }).way;
}

/** Each step with its distance, and how many claims are behind it: one a hop. */
function steps({ edges }: Walk): [number, string, number][] {
  return edges.map(({ distance, node, claims }) => [distance, node.id, claims.length]);
}

/** Read from seed/gxi-2022-15/claims.yaml: BROADER, CONTAINS and PART_OF. */
describe('what is above and below', () => {
  it('a problem, with the claim behind each step', async () => {
    const id = 'problem:lagging-digital-infrastructure';
    expect(steps(await walk('problem', id, 'ancestors'))).toEqual([[1, 'problem:weak-infrastructure', 1]]);
    expect(steps(await walk('problem', 'problem:weak-infrastructure', 'descendants'))).toEqual([
      [1, 'problem:lacking-traditional-infrastructure', 1],
      [1, id, 1],
    ]);
  });

  it('an aspect of a policy, over two hops', async () => {
    const { policy } = await atlas.data(
      `{ policy(id: "policy:huangpu-metaverse-2022") {
        aspects { totalCount }
        measures { totalCount edges { distance derived modality via { id } claims { id } node { id } } }
      } }`,
    );
    const { aspects, measures } = policy as { aspects: { totalCount: number }; measures: Walk };
    const under = measures.edges.filter(({ derived }) => derived);
    expect(under.length).toBeGreaterThan(0);
    expect(measures.totalCount).toBe(aspects.totalCount + under.length);
    for (const { distance, claims, via } of under) expect([distance, claims.length, via]).toEqual([2, 2, []]);
  });

  it('a park, though it is planned', async () => {
    const above = await walk('park', 'park:songzhuang-metaverse-theme-park', 'ancestors');
    expect(steps(above)).toEqual([[1, 'park:tongzhou-metaverse-cluster', 1]]);
    expect(above.edges.map(({ modality }) => modality)).toEqual(['PLANNED']);
    expect((await walk('park', 'park:tongzhou-metaverse-cluster', 'descendants')).totalCount).toBe(6);
  });

  it('can be asked for in a filter', async () => {
    const { problems } = await atlas.data(
      `{ problems(where: { ancestors: { some: { id: { eq: "problem:weak-infrastructure" } } } }) { nodes { id } } }`,
    );
    expect((problems as { nodes: { id: string }[] }).nodes.map(({ id }) => id)).toEqual([
      'problem:lacking-traditional-infrastructure',
      'problem:lagging-digital-infrastructure',
    ]);
  });

  it('is there for every type that has a parent of its own type', () => {
    const { nodes } = atlas.engine.model;
    const nested = [...nodes.values()].filter(({ name, fields }) => {
      const parent = fields.get('parent');
      return parent?.kind === 'walk' && parent.type === name;
    });
    expect(nested.length).toBeGreaterThan(0);
    for (const { name, fields } of nested) {
      for (const way of ['ancestors', 'descendants'])
        expect(fields.get(way), `${name}.${way}`).toMatchObject({ kind: 'walk', type: name });
    }
  });
});
