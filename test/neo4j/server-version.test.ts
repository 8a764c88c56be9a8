import { describe, expect, test } from 'vitest';

import { DatabaseUnavailableError } from '../../src/errors.js';
import { requireSupportedServer } from '../../src/neo4j/server-version.js';

describe('requireSupportedServer', () => {
  test.each(['Neo4j/5.26.0', 'Neo4j/5.26.30', 'Neo4j/5.27-aura', 'Neo4j/2025.01.0', 'Neo4j/2026.10.1'])(
    'takes %s',
    (agent) => {
      expect(() => {
        requireSupportedServer(agent, 'bolt://h');
      }).not.toThrow();
    },
  );

  test.each([
    'Neo4j/5.25.1',
    'Neo4j/4.4.30',
    'Neo4j/v5.26.0 compatible graph database server - Memgraph',
    'x',
  ])('refuses %s, and says what was found and what was expected', (agent) => {
    const judge = (): void => {
      requireSupportedServer(agent, 'bolt://h');
    };
    expect(judge).toThrow(DatabaseUnavailableError);
    expect(judge).toThrow(`bolt://h: expected Neo4j 5.26 or newer`);
    expect(judge).toThrow(`but got "${agent}"`);
  });

  test('refuses a server that says nothing', () => {
    expect(() => {
      requireSupportedServer(undefined, 'bolt://h');
    }).toThrow('a server that does not say what it is');
  });
});
