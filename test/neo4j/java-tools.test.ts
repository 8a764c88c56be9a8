import { expect, test } from 'vitest';

import { javaMajor } from '../../src/neo4j/java-tools.js';

test('javaMajor reads both kinds of version', () => {
  expect(javaMajor('openjdk version "17.0.15" 2025-04-15')).toBe(17);
  expect(javaMajor('java version "1.8.0_412"')).toBe(8);
  expect(javaMajor('openjdk version "25" 2025-09-16')).toBe(25);
  expect(javaMajor('bash: java: not found')).toBeUndefined();
});
