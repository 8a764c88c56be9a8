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

/** Read from seed/gxi-2022-15/claims.yaml: BROADER and PART_OF. */
describe('what is above and below', () => {
  it('a sector, over two hops', async () => {
    const above = await walk('sector', 'sector:metaverse-underlying-technology', 'ancestors');
    expect(steps(above)).toEqual([
      [1, 'sector:metaverse', 1],
      [2, 'sector:emerging-industry', 2],
    ]);
    expect(above.edges.map(({ derived, via }) => [derived, via])).toEqual([
      [false, []],
      [true, []],
    ]);
    const below = await walk('sector', 'sector:emerging-industry', 'descendants');
    expect(below.totalCount).toBe(4);
    expect(steps(below)).toEqual([
      [1, 'sector:metaverse', 1],
      [2, 'sector:metaverse-content-entrance', 2],
      [2, 'sector:metaverse-front-end-devices', 2],
      [2, 'sector:metaverse-underlying-technology', 2],
    ]);
  });

  it('a technology', async () => {
    expect(steps(await walk('technology', 'technology:5g', 'ancestors'))).toEqual([
      [1, 'technology:new-infrastructure', 1],
    ]);
    expect(steps(await walk('technology', 'technology:new-infrastructure', 'descendants'))).toEqual(
      ['5g', 'artificial-intelligence', 'blockchain', 'cloud-computing', 'computer-vision'].map((name) => [
        1,
        `technology:${name}`,
        1,
      ]),
    );
  });

  it('a park, though it is planned', async () => {
    const above = await walk('park', 'park:songzhuang-art-area', 'ancestors');
    expect(steps(above)).toEqual([[1, 'park:tongzhou-metaverse-cluster', 1]]);
    expect(above.edges.map(({ modality }) => modality)).toEqual(['PLANNED']);
    expect((await walk('park', 'park:tongzhou-metaverse-cluster', 'descendants')).totalCount).toBe(6);
  });

  it('can be asked for in a filter', async () => {
    const { sectors } = await atlas.data(
      `{ sectors(where: { ancestors: { some: { id: { eq: "sector:emerging-industry" } } } }) { nodes { id } } }`,
    );
    expect((sectors as { nodes: { id: string }[] }).nodes.map(({ id }) => id)).toEqual([
      'sector:metaverse',
      'sector:metaverse-content-entrance',
      'sector:metaverse-front-end-devices',
      'sector:metaverse-underlying-technology',
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
