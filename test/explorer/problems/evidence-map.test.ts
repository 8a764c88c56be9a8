import { expect, it } from 'vitest';

import { mapByRegion } from '../../../explorer/pages/problems/evidence-map.js';

const REGION = { __typename: 'Region', id: 'region:1', name: 'R', code: '1', level: 'CITY' } as const;

it('names the problems of which a list had more than it gave', () => {
  const problem = (id: string, regions: number) => ({
    ...({ __typename: 'Problem', id, name: id, parent: null } as const),
    regions: { totalCount: regions, edges: [{ node: REGION, claims: [] }] },
  });
  const answers = (id: string, totalCount: number) => ({ id, answers: { totalCount, nodes: [] } });
  const { cut } = mapByRegion(
    {
      problems: {
        totalCount: 3,
        nodes: [problem('whole', 1), problem('regions', 101), problem('answers', 1)],
      },
    },
    { problems: { nodes: [answers('whole', 0), answers('regions', 0), answers('answers', 101)] } },
    new Map(),
  );
  expect(cut.map(({ id }) => id)).toEqual(['regions', 'answers']);
});
