import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readConfig } from '../../src/config.js';
import {
  AtlasError,
  ConfigError,
  ContractError,
  DatabaseUnavailableError,
  SeedError,
  StatementError,
  UserInputError,
} from '../../src/errors.js';

/** The settings that `readConfig` looks at, in its order, and nothing else of the environment. */
function settingsRead(): string[] {
  const asked = new Set<string>();
  const env = new Proxy<NodeJS.ProcessEnv>(
    { NEO4J_URI: 'neo4j://localhost', NEO4J_PASSWORD: 'x' },
    {
      get(target, name) {
        if (typeof name === 'string') asked.add(name);
        return Reflect.get(target, name) as unknown;
      },
    },
  );
  readConfig(env);
  return [...asked];
}

const EXIT_CODES = [
  0,
  new AtlasError('').exitCode,
  new ConfigError('').exitCode,
  new SeedError([]).exitCode,
  new DatabaseUnavailableError('').exitCode,
  new StatementError('', { statement: '', code: '' }).exitCode,
  new ContractError('').exitCode,
  new UserInputError('').exitCode,
];

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const firstCells = [...text.matchAll(/^\| `?([^`|]+?)`? +\|/gm)].map((match) => match[1] ?? '');

  it('has every setting in its table, and none that is not read', () => {
    const listed = firstCells.filter((cell) => /^[A-Z][A-Z0-9_]+$/.test(cell));
    expect(listed.sort()).toEqual(settingsRead().sort());
  });

  it('has every exit code', () => {
    expect(firstCells.filter((cell) => /^\d$/.test(cell)).map(Number)).toEqual(EXIT_CODES);
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
