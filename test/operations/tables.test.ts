import { readFileSync } from 'node:fs';

import { parse } from 'graphql';
import { expect, it } from 'vitest';

import { shippedOperations } from '../../src/cli/operation-source.js';
import { chooseList } from '../../src/csv/answer-lists.js';
import { answerShape } from '../../src/csv/answer-shape.js';
import { answerTable } from '../../src/csv/answer-table.js';
import { findOperation } from '../../src/graphql/operation/find-operation.js';
import { schema } from '../support/contract.js';

/** How many items a list of an answer has, in all the lists that it stands in. */
function countItems(value: unknown, [key, ...rest]: readonly string[]): number {
  if (Array.isArray(value)) {
    return value.reduce<number>(
      (sum, item) => sum + countItems(item, key === undefined ? [] : [key, ...rest]),
      0,
    );
  }
  if (key === undefined) return 1;
  return typeof value === 'object' && value !== null
    ? countItems((value as Record<string, unknown>)[key], rest)
    : 0;
}

it.each(shippedOperations())('$name is a table: a row an item of one list', ({ name, query, table }) => {
  const shape = answerShape(schema, findOperation(parse(query), undefined));
  const data: unknown = JSON.parse(readFileSync(`operations/${name}.golden.json`, 'utf8'));
  const list = chooseList(shape, table);
  const { columns, rows } = answerTable(shape, list, data);
  expect(rows.length).toBe(countItems(data, list.split('.')));
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(columns).size).toBe(columns.length);
  if (query.includes('quote')) expect(columns.some((column) => column.endsWith('quote'))).toBe(true);
});
