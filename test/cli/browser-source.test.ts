import { describe, expect, it } from 'vitest';

import { browserSource } from '../../src/cli/browser-source.js';
import type { RunningDatabase } from '../../src/neo4j/running-database.js';

function databaseAt(uri: string, provider: 'uri' | 'embedded', browserUrl?: string): RunningDatabase {
  return {
    connection: { uri, username: 'neo4j', password: 'x', database: undefined },
    browserUrl,
    passwordFile: undefined,
    provider,
    keepAlive: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}

const URL = 'http://neo4j:7474/browser/';
const LINK = 'http://localhost:4000/browser/?dbms=';

describe('browserSource', () => {
  it('is none where nobody has told where the database serves Browser', () => {
    expect(browserSource({ browserUrl: undefined }, databaseAt('bolt://x:7687', 'uri'))).toBeUndefined();
  });

  it('has the embedded database at the name that it advertises', () => {
    const embedded = databaseAt('bolt://127.0.0.1:7400', 'embedded', URL);
    expect(browserSource({ browserUrl: undefined }, embedded)).toEqual({
      url: URL,
      bolt: 'neo4j://neo4j@localhost:7400',
    });
  });

  it.each([
    ['neo4j+s://x.example', undefined, 'neo4j+s://neo4j@x.example'],
    ['bolt://neo4j:7687', `${LINK}neo4j://neo4j@localhost:7687`, 'neo4j://neo4j@localhost:7687'],
    ['bolt://neo4j:7687', 'http://localhost:4000/browser/', 'bolt://neo4j@neo4j:7687'],
  ])('reaches %s as a reader does, with the link %s', (uri, browserUrl, bolt) => {
    expect(browserSource({ browserUrl }, databaseAt(uri, 'uri', URL))).toEqual({ url: URL, bolt });
  });

  it('refuses a link whose address would be part of a policy and is none', () => {
    const link = `${LINK}${encodeURIComponent("neo4j://x:7687 'unsafe-inline'")}`;
    expect(() => browserSource({ browserUrl: link }, databaseAt('bolt://x:7687', 'uri', URL))).toThrow(
      'NEO4J_BROWSER_URL: expected ?dbms= with an address such as neo4j://neo4j@localhost:7687, but got',
    );
  });
});
