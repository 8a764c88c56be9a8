import { expect, test } from 'vitest';

import { retry } from '../../src/neo4j/retry.js';

const flaky = (failures: number, attempts: number[]) => (remaining: number) => {
  attempts.push(remaining);
  return attempts.length <= failures
    ? Promise.reject(new Error(`no ${attempts.length}`))
    : Promise.resolve('yes');
};

test('tries until it succeeds, with ever less of the budget', async () => {
  const attempts: number[] = [];
  expect(await retry(flaky(2, attempts), () => true, 5_000)).toBe('yes');
  expect(attempts).toHaveLength(3);
  expect(attempts[2]).toBeLessThan(attempts[1] ?? 0);
});

test('throws at once what is not retriable', async () => {
  const attempts: number[] = [];
  await expect(retry(flaky(2, attempts), () => false, 5_000)).rejects.toThrow('no 1');
  expect(attempts).toHaveLength(1);
});

test('throws the last error when the budget is spent, and never tries past it', async () => {
  const attempts: number[] = [];
  await expect(retry(flaky(99, attempts), () => true, 300)).rejects.toThrow(/^no \d+$/);
  expect(attempts.length).toBeGreaterThan(1);
  expect(Math.min(...attempts)).toBeGreaterThan(0);
});
