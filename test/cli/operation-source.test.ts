import { expect, it } from 'vitest';

import { shippedOperations } from '../../src/cli/operation-source.js';

it('reads the question of every operation in both languages', () => {
  const operations = shippedOperations();
  expect(operations.length).toBeGreaterThan(20);
  for (const { name, title } of operations) {
    expect(title.zh, name).toMatch(/^\P{ASCII}.*[？。！]$/u);
    expect(title.en, name).toMatch(/^[A-Z].*[?.]$/);
    expect(title.zh, name).not.toContain(title.en);
  }
});
