import { describe, expect, it } from 'vitest';

import { engineOver } from '../../../support/seeded-engine.js';
import { PATIENT, type Given } from '../gds-world.js';

/** What cannot be run is refused by name, before anything is projected. */
export function testRefusals(given: Given): void {
  describe('refusals', () => {
    it.each([
      [
        'centrality(measure: PAGE_RANK, dampingFactor: 1)',
        'centrality(dampingFactor:): expected a number of 0 or more and below 1, but got 1.',
      ],
      [
        'centrality(measure: PAGE_RANK, tolerance: -0.1)',
        'centrality(tolerance:): expected a number of 0 or more, but got -0.1.',
      ],
      [
        'centrality(measure: PAGE_RANK, maxIterations: 0)',
        'centrality(maxIterations:): expected a whole number from 1 to 1000, but got 0.',
      ],
      [
        'centrality(measure: BETWEENNESS, dampingFactor: 0.5)',
        'centrality(dampingFactor:): expected it with PAGE_RANK or ARTICLE_RANK only, but measure is BETWEENNESS. Leave it out, or choose another measure.',
      ],
      [
        'centrality(measure: DEGREE, maxIterations: 3)',
        'centrality(maxIterations:): expected it with PAGE_RANK, ARTICLE_RANK or EIGENVECTOR only, but measure is DEGREE. Leave it out, or choose another measure.',
      ],
      [
        'centrality(measure: PAGE_RANK, concurrency: 5)',
        'centrality(concurrency:): expected at most 4, which is what Graph Data Science without a licence uses, but got 5.',
      ],
      [
        'centrality(measure: PAGE_RANK, sourceNodes: ["region:999999"])',
        'centrality(sourceNodes:): expected the id of an entity, but nothing has "region:999999"; search(text:) finds ids by names.',
      ],
      [
        'centrality(measure: PAGE_RANK, sourceNodes: ["region:320612"])',
        'centrality(sourceNodes:): expected entities with a relationship that entityTypes, relationshipTypes, basis and modality keep, but "region:320612" has none.',
      ],
      [
        'communities(method: LEIDEN, gamma: -1)',
        'communities(gamma:): expected a number of 0 or more, but got -1.',
      ],
      [
        'communities(method: LEIDEN, maxLevels: 0)',
        'communities(maxLevels:): expected a whole number from 1 to 1000, but got 0.',
      ],
      [
        'communities(method: WCC, gamma: 2)',
        'communities(gamma:): expected it with LEIDEN only, but method is WCC. Leave it out, or choose another method.',
      ],
      [
        'communities(method: LEIDEN, direction: OUT)',
        'communities(direction:): expected BOTH, since LEIDEN looks at relationships either way, but got OUT. LOUVAIN knows directions.',
      ],
      [
        'communities(method: LEIDEN, randomSeed: 1, concurrency: 2)',
        'communities(concurrency:): expected 1, since an answer that can be repeated (randomSeed) takes one thread, but got 2.',
      ],
      [
        'communities(method: WCC, relationshipTypes: ["TIES"])',
        'communities(relationshipTypes:): expected a word with objectTypes that the graph knows, but got "TIES".',
      ],
    ])('%s', async (field, message) => {
      const { errors } = await given().atlas.ask(`{ ${field} { totalCount } }`);
      expect(
        errors?.map((error) => [error.message.slice(0, message.length), error.extensions['code']]),
      ).toEqual([[message, 'BAD_USER_INPUT']]);
    });

    it('what is chosen has no relationship: nothing is run, and nothing is found', async () => {
      const nothing = 'entityTypes: [Fund], relationshipTypes: ["AFFECTS"]';
      const { centrality, communities } = await given().atlas.data(
        `{ centrality(measure: PAGE_RANK, ${nothing}) { totalCount relationshipCount nodes { place } }
          communities(method: WCC, ${nothing}) { totalCount entityCount modularity nodes { size } } }`,
      );
      expect(centrality).toEqual({ totalCount: 0, relationshipCount: 0, nodes: [] });
      expect(communities).toEqual({ totalCount: 0, entityCount: 0, modularity: null, nodes: [] });
    });

    it('what takes more memory than it may, before it is projected', async () => {
      const { database } = given().world;
      const memoryBytes = 2 ** 20;
      const small = engineOver(database, undefined, { ...PATIENT, memoryBytes });
      const sent: string[] = [];
      const stop = database.onStatement((statement) => sent.push(statement));
      const { errors } = await small.ask(
        '{ communities(method: LEIDEN, entityTypes: [Company]) { totalCount } }',
      );
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['GDS_MEMORY_EXCEEDED']);
      expect(errors?.[0]?.message).toMatch(
        /^communities: expected a run within GDS_MEMORY, 1 MB, but LEIDEN over 2000 entities and \d{4} relationships is estimated at \d+ MB\. /,
      );
      expect(sent.filter((statement) => statement.includes('gds.graph.project('))).toEqual([]);
      // By the counts that the database keeps it would be too large; what is chosen is small.
      const answer = await small.ask('{ communities(method: WCC, entityTypes: [Fund]) { totalCount } }');
      stop();
      expect(answer.errors).toBeUndefined();
    });
  });
}
