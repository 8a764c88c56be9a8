import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readConfig } from '../src/config.js';

describe('readConfig', () => {
  it('needs nothing, and then serves this machine alone', () => {
    expect(readConfig({})).toMatchObject({ neo4j: undefined, host: '127.0.0.1', port: 4000 });
    expect(readConfig({}).embedded.dataDir).toBe(resolve('.data'));
  });

  it('takes an empty setting for one that is not there', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', HOST: '' })).toEqual(readConfig({}));
  });

  it('reads a database of the user’s own', () => {
    const { neo4j } = readConfig({ NEO4J_URI: 'neo4j+s://x.example', NEO4J_PASSWORD: 'secret' });
    expect(neo4j).toEqual({
      uri: 'neo4j+s://x.example',
      username: 'neo4j',
      password: 'secret',
      database: undefined,
    });
  });

  it('knows where its Neo4j Browser is only when it is told', () => {
    expect(readConfig({}).browserUrl).toBeUndefined();
    const link = 'http://localhost:7474/browser/?dbms=neo4j://neo4j@localhost:7687';
    expect(readConfig({ NEO4J_BROWSER_URL: link }).browserUrl).toBe(link);
    expect(readConfig({ NEO4J_HTTP_URL: 'http://neo4j:7474' }).neo4jHttpUrl).toBe('http://neo4j:7474');
  });

  it('has a larger heap with Graph Data Science, unless one is given', () => {
    expect(readConfig({}).embedded).toMatchObject({ graphDataScience: false, heap: '512m' });
    expect(readConfig({ EMBEDDED_GDS: 'true' }).embedded).toMatchObject({
      graphDataScience: true,
      heap: '1g',
    });
    expect(readConfig({}, { gds: true }).embedded).toMatchObject({ graphDataScience: true, heap: '1g' });
    expect(readConfig({ EMBEDDED_HEAP: '2g' }, { gds: true }).embedded.heap).toBe('2g');
  });

  it('bounds what a run of Graph Data Science takes', () => {
    expect(readConfig({}).gds).toEqual({ timeoutMs: 60_000, memoryBytes: 512 * 2 ** 20 });
    const given = readConfig({ GDS_TIMEOUT: '5', GDS_MEMORY: '2G' });
    expect(given.gds).toEqual({ timeoutMs: 5_000, memoryBytes: 2 * 2 ** 30 });
  });

  it('keeps answers in so much memory, and for so long', () => {
    expect(readConfig({}).answers).toEqual({
      memoryBytes: 64 * 2 ** 20,
      freshnessMs: 1_000,
      cacheControl: 'no-cache',
    });
    const cacheControl = 'public, max-age=60';
    const env = {
      ATLAS_ANSWERS_MEMORY: '0',
      ATLAS_FRESHNESS: '0.25',
      ATLAS_CACHE_CONTROL: cacheControl,
    };
    expect(readConfig(env).answers).toEqual({ memoryBytes: 0, freshnessMs: 250, cacheControl });
    expect(readConfig({ ATLAS_FRESHNESS: '0' }).answers.freshnessMs).toBe(0);
  });

  it('starts no embedded database with Graph Data Science beside one of the user’s own', () => {
    const env = { NEO4J_URI: 'bolt://x', NEO4J_PASSWORD: 'secret' };
    expect(() => readConfig(env, { gds: true })).toThrow(
      '--gds: expected the embedded database, but NEO4J_URI is set, to "bolt://x".',
    );
  });

  it.each([
    [{ PORT: '65536' }, 'PORT: expected a port from 0 to 65535, but got "65536".'],
    [{ PORT: '4e3x' }, 'PORT: expected a port from 0 to 65535, but got "4e3x".'],
    [{ EMBEDDED_HEAP: '0m' }, 'EMBEDDED_HEAP: expected a size such as 512m or 4g, but got "0m".'],
    [{ EMBEDDED_GDS: 'yes' }, 'EMBEDDED_GDS: expected true or false, but got "yes".'],
    [{ GDS_MEMORY: '0.5g' }, 'GDS_MEMORY: expected a size such as 512m or 4g, but got "0.5g".'],
    [{ GDS_TIMEOUT: '60s' }, 'GDS_TIMEOUT: expected a number of seconds from 1 to 86400, but got "60s".'],
    [{ GDS_TIMEOUT: '0' }, 'GDS_TIMEOUT: expected a number of seconds from 1 to 86400, but got "0".'],
    [
      { ATLAS_FRESHNESS: '-1' },
      'ATLAS_FRESHNESS: expected a number of seconds from 0 to 86400, but got "-1".',
    ],
    [
      { ATLAS_CACHE_CONTROL: 'public; max-age=60' },
      'ATLAS_CACHE_CONTROL: expected directives such as "public, max-age=60", but got "public; max-age=60".',
    ],
    [
      { ATLAS_ANSWERS_MEMORY: '64' },
      'ATLAS_ANSWERS_MEMORY: expected a size such as 512m or 4g, but got "64".',
    ],
    [
      { NEO4J_URI: 'http://x', NEO4J_PASSWORD: 'x' },
      'NEO4J_URI: expected neo4j:// or bolt:// (or +s, +ssc) and a host, but got "http://x".',
    ],
    [
      { NEO4J_BROWSER_URL: 'localhost:7474' },
      'NEO4J_BROWSER_URL: expected a link such as http://localhost:7474/browser/, but got "localhost:7474".',
    ],
    [
      { NEO4J_HTTP_URL: 'neo4j:7474' },
      'NEO4J_HTTP_URL: expected a link such as http://localhost:7474, but got "neo4j:7474".',
    ],
    [{ NEO4J_URI: 'bolt://x' }, 'NEO4J_PASSWORD: expected the password for NEO4J_URI, but it is not set.'],
  ])('refuses %j, and names the setting', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});
