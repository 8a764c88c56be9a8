import { expect, it } from 'vitest';

import { matchLines } from '../../../src/graphql/compile/match.js';

const clauses = ['MATCH (a:`WHERE `)', 'MATCH (b)'];

it.each<[string | undefined, string | undefined, string[]]>([
  [undefined, undefined, []],
  ['b.x = 1', undefined, ['WHERE b.x = 1']],
  [undefined, 'b.y = 2', ['WHERE b.y = 2']],
  ['b.x = 1', 'b.y = 2', ['WHERE b.x = 1', '  AND b.y = 2']],
])('joins the condition %s and the further one %s', (condition, further, lines) => {
  expect(matchLines({ clauses, condition }, further)).toEqual([...clauses, ...lines]);
});
