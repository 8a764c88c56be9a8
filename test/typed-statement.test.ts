import { expect, test } from 'vitest';

import { ContractError } from '../src/errors.js';
import { READ_LINKS } from '../src/seed/load/statements.js';
import { rowsOf } from '../src/typed-statement.js';

const LINK = { claim: 'claim:a:b', type: 'SUBJECT', target: 'fund:a', hash: null };

test('rows come in the form that stands with the statement, without what it does not name', () => {
  expect(rowsOf(READ_LINKS, [{ ...LINK, more: 1 }])).toEqual([LINK]);
});

test('rows of another form are refused, with the statement, the row and the column', () => {
  const rows = [LINK, { ...LINK, target: null }];
  expect(() => rowsOf(READ_LINKS, rows)).toThrow(ContractError);
  expect(() => rowsOf(READ_LINKS, rows)).toThrow(
    'cypher/load/read-links.cypher: expected rows of the form that src/ declares for them, but got, at 1.target: Invalid input: expected string, received null.',
  );
});
