import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import projectConfig from '../../eslint.config.js';
import { houseRules } from '../../eslint/house-rules.js';

/** A checkout of nothing but what a case writes into it. */
let root: string;
let eslint: ESLint;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-lint-'));
  await cp('eslint', join(root, 'eslint'), { recursive: true });
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
      ...(houseRules as NonNullable<ESLint.Options['overrideConfig']>[]),
    ] as ESLint.Options['overrideConfig'],
  });
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function lint(file: string, code: string, others: Record<string, string> = {}): Promise<string[]> {
  for (const [path, text] of Object.entries({ ...others, [file]: code })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const [result] = await eslint.lintFiles([file]);
  return result?.messages.map((message) => `${message.ruleId ?? 'parse'}: ${message.message}`) ?? [];
}

describe('the house rules', () => {
  it('are part of what `npm test` lints with', () => {
    for (const rule of houseRules) expect(projectConfig).toContainEqual(expect.objectContaining(rule));
  });

  it.each([
    ['src/graphql/a.ts', `import 'neo4j-driver';`, 'src/neo4j/ alone talks to the driver'],
    ['src/seed/a.ts', `import 'neo4j-driver';`, 'src/neo4j/ alone talks to the driver'],
    ['src/server/a.ts', `import 'neo4j-driver';`, 'src/neo4j/ alone talks to the driver'],
    ['src/cli/a.ts', `export * from '@apollo/server';`, 'src/server/ alone knows Apollo and Fastify'],
    ['src/graphql/b.ts', `import 'fastify';`, 'src/server/ alone knows Apollo and Fastify'],
    ['src/neo4j/b.ts', `import '@as-integrations/fastify';`, 'src/server/ alone knows Apollo and Fastify'],
    ['src/graphql/c.ts', `import '../seed/load.js';`, 'src/graphql/ reads the database and never the seed'],
    ['src/seed/c.ts', `import '../graphql/engine.js';`, 'src/seed/ writes the graph and never asks'],
    ['src/seed/text/c.ts', `import '../../graphql/engine.js';`, 'src/seed/ writes the graph and never asks'],
    ['src/seed/check/c.ts', `import '../load/load-seed.js';`, 'a room knows only those before it'],
    [
      'src/seed/text/d.ts',
      `import type { Seed } from '../files/seed.js';`,
      'data goes text → regions → files',
    ],
    [
      'src/graphql/operation/c.ts',
      `import type { Scope } from '../compile/scope.js';`,
      'an operation goes model → schema → operation → limits → compile → execute, and a room knows only those before it',
    ],
    [
      'src/graphql/compile/c.ts',
      `import '../../seed/files/seed.js';`,
      'src/graphql/ reads the database and never',
    ],
    ['src/neo4j/d.ts', `import '../../test/support/database.js';`, 'Nothing in src/ imports test/'],
    ['src/cli/d.ts', `import '../../bench/run.js';`, 'Nothing in src/ imports test/'],
    ['explorer/a.ts', `import '../src/errors.js';`, 'explorer/ knows the GraphQL endpoint only'],
    ['src/cli/e.ts', `export const home = process.env['HOME'];`, 'src/config.ts alone reads the environment'],
    ['src/cli/f.ts', `export default 1;`, 'No default exports'],
    ['src/cli/g.ts', `export default function f(): void {}`, 'No default exports'],
  ])('refuse in %s: %s', async (file, code, reason) => {
    const messages = await lint(file, code);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(reason);
  });

  it.each([
    ['src/neo4j/a.ts', `import 'neo4j-driver';`],
    ['src/server/b.ts', `import 'fastify';`],
    ['src/cli/h.ts', `import '../seed/load.js';`],
    ['src/seed/load/a.ts', `import '../check/check-seed.js';`],
    ['src/seed/check/a.ts', `import './check-claim.js';`],
    ['src/graphql/execute/a.ts', `import '../compile/scope.js';`],
    ['src/config.ts', `export const home = process.env['HOME'];`],
    ['src/cli/i.ts', `export const one = 1;`],
  ])('allow in %s: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });

  it('refuse a cycle and name its way', async () => {
    const messages = await lint('src/cycle/a.ts', `import { b } from './b.js';\nexport const a = b;`, {
      'src/cycle/b.ts': `import { c } from './c.js';\nexport const b = c;`,
      'src/cycle/c.ts': `import { a } from './a.js';\nexport const c = a;`,
    });
    expect(messages).toEqual([
      'house/no-import-cycle: Import cycle: src/cycle/a.ts → src/cycle/b.ts → src/cycle/c.ts → src/cycle/a.ts. ' +
        'None of these files can be read, tested or moved without the others: move what both need into a third.',
    ]);
  });

  it.each([
    ['test/a.ts', 'test/b.ts', './b.js', './a.js'],
    ['explorer/page.tsx', 'explorer/view.tsx', './view.js', './page.js'],
    ['bench/a.mjs', 'bench/b.mjs', './b.mjs', './a.mjs'],
  ])('refuse a cycle in %s too', async (a, b, toB, toA) => {
    const messages = await lint(a, `import '${toB}';`, { [b]: `import '${toA}';` });
    expect(messages).toEqual([expect.stringContaining(`Import cycle: ${a} → ${b} → ${a}.`)]);
  });

  it('refuse a cycle of types alone', async () => {
    const messages = await lint(
      'src/types/a.ts',
      `import type { B } from './b.js';\nexport type A = B | 1;`,
      {
        'src/types/b.ts': `import type { A } from './a.js';\nexport interface B { a: A }`,
      },
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('Import cycle: src/types/a.ts → src/types/b.ts → src/types/a.ts.');
  });
});
