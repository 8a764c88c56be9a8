import { describe, expect, it } from 'vitest';

import { answerRows, answerTable } from '../../../explorer/pages/ask/answer-table.js';

describe('answerTable', () => {
  it.each([
    [{ table: 'a.b', lists: ['a', 'a.b'] }, 'a.b'],
    [{ lists: ['a.nodes.b', 'c'] }, 'c'],
    [{ lists: [] }, undefined],
  ])('of %j is %s', (operation, list) => {
    expect(answerTable(operation)).toBe(list);
  });
});

describe('answerRows', () => {
  const answer = {
    regions: {
      nodes: [
        {
          id: 'r1',
          name: 'R1',
          code: '1',
          funds: {
            edges: [
              { basis: 'STATED', node: { id: 'f1', name: 'F1', size: null } },
              { basis: 'INFERRED', node: { id: 'f2', name: 'F2', size: { text: '2' } } },
            ],
          },
        },
        { id: 'r2', name: 'R2', code: '2', funds: { edges: [] } },
        { id: 'r3', name: 'R3', code: '3', funds: null },
      ],
    },
  };

  it('repeats what a row stands in, and takes an edge for its node', () => {
    const { columns, rows } = answerRows(answer, 'regions.nodes.funds.edges');
    expect(columns.map(({ field }) => field)).toEqual(['regions', 'code', 'funds', 'size', 'basis']);
    expect(rows).toEqual([
      [{ id: 'r1', name: 'R1' }, '1', { id: 'f1', name: 'F1' }, null, 'STATED'],
      [{ id: 'r1', name: 'R1' }, '1', { id: 'f2', name: 'F2' }, { text: '2' }, 'INFERRED'],
    ]);
  });

  it('has the lists within an item in its cell where the item is the row', () => {
    const { columns, rows } = answerRows(answer, 'regions.nodes');
    expect(columns.map(({ field }) => field)).toEqual(['regions', 'code', 'funds']);
    expect(rows.map(([, code]) => code)).toEqual(['1', '2', '3']);
  });

  it('has no row where there is no list', () => {
    expect(answerRows({ region: null }, 'region.funds.edges').rows).toEqual([]);
  });
});
