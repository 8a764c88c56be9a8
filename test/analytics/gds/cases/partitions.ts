import { describe, expect, it } from 'vitest';

import { INVENTED, seedEdges, type Given } from '../gds-world.js';
import { Independent, type Edge } from '../independent.js';

interface Found {
  readonly totalCount: number;
  readonly entityCount: number;
  readonly relationshipCount: number;
  readonly modularity: number;
  readonly nodes: readonly {
    readonly size: number;
    readonly relationshipCount: number;
    readonly outwardCount: number;
    readonly members: readonly { readonly degree: number; readonly node: { readonly id: string } }[];
    readonly ties: readonly { readonly count: number }[];
  }[];
}

const OF_INVENTED = 'entityTypes: [Company]';
/** Types of relationships that seed/ has many of, and nothing invented has. */
const TYPES = ['AFFECTS', 'DEVELOPS', 'LOCATED_IN', 'BROADER', 'ADDRESSES', 'FOCUSES_ON', 'SUPPORTS', 'USES'];

/** Communities of Graph Data Science hold together as well as those of an implementation of its own. */
export function testPartitions(given: Given): void {
  const ask = async (choice: string): Promise<Found> => {
    const { communities } = await given().atlas.data(
      `{ communities(${choice}, first: 100, members: 1000) {
        totalCount entityCount relationshipCount modularity
        nodes { size relationshipCount outwardCount members { degree node { id } } ties { count } }
      } }`,
    );
    return communities as Found;
  };

  describe.each(['seed/', 'invented'])('communities of %s', (graph) => {
    const invented = graph === 'invented';
    const choice = invented ? OF_INVENTED : `relationshipTypes: ${JSON.stringify(TYPES)}`;
    const edges = async (): Promise<readonly Edge[]> =>
      invented ? INVENTED : seedEdges(given().world.database, TYPES);

    it.each(['LEIDEN', 'LOUVAIN'])(
      '%s: as modular as Louvain of graphology, within a hundredth',
      async (method) => {
        const seed = method === 'LEIDEN' ? ', randomSeed: 1' : '';
        const found = await ask(`method: ${method}${seed}, ${choice}`);
        const independent = new Independent(await edges());
        const communities = found.nodes.flatMap(({ members }, index) =>
          members.map(({ node }) => [node.id, index] as const),
        );
        expect(new Set(communities.map(([id]) => id)).size).toBe(found.entityCount);
        // What it says of its own communities is so.
        expect(independent.modularityOf(new Map(communities))).toBeCloseTo(found.modularity, 6);
        expect(found.modularity).toBeGreaterThan(independent.louvainModularity() * 0.99);
      },
    );

    it('WCC: the components', async () => {
      const found = await ask(`method: WCC, ${choice}`);
      const sizes = new Independent(await edges()).components();
      expect(found.totalCount).toBe(sizes.length);
      expect(found.nodes.map(({ size }) => size)).toEqual(sizes.slice(0, 100));
    });

    it('each relationship is within a community, or leads out of two', async () => {
      const found = await ask(`method: LABEL_PROPAGATION, ${choice}`);
      expect(found.totalCount).toBe(found.nodes.length);
      const inner = found.nodes.reduce((sum, { relationshipCount }) => sum + relationshipCount, 0);
      const outward = found.nodes.reduce((sum, { outwardCount }) => sum + outwardCount, 0);
      expect(inner + outward / 2).toBe((await edges()).length);
      expect(found.relationshipCount).toBe((await edges()).length);
      for (const { relationshipCount, members, size, ties } of found.nodes) {
        expect(members.length).toBe(size);
        expect(members.reduce((sum, { degree }) => sum + degree, 0)).toBe(2 * relationshipCount);
        expect(ties[0]?.count ?? 0).toBeLessThanOrEqual(Number(members[0]?.degree));
      }
    });
  });

  it.each(['LEIDEN, randomSeed: 7', 'LOUVAIN', 'LABEL_PROPAGATION'])(
    '%s: the same graph gives the same communities, wherever the database keeps its nodes',
    async (method) => {
      const { database } = given().world;
      const before = await ask(`method: ${method}, ${OF_INVENTED}`);
      // The same entities and relationships anew, in another order and under other ids of the database's own.
      await database.run(
        `MATCH (from:Company)-[link:COOPERATES_WITH]->(to:Company)
        WITH from, link, to, properties(link) AS properties
        ORDER BY to.id DESC
        DELETE link
        CREATE (from)-[again:COOPERATES_WITH]->(to)
        SET again = properties`,
      );
      expect(await ask(`method: ${method}, ${OF_INVENTED}`)).toEqual(before);
    },
  );
}
