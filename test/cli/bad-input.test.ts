import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli } from './run-cli.js';

let folder: string;
let unused: number;
let env: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-cli-'));
  env = { ATLAS_DATA_DIR: folder };
  // A port that nobody listens on any more.
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  unused = (server.address() as { port: number }).port;
  await new Promise((resolve) => server.close(resolve));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const HELP = '→ policy-atlas --help lists the commands, policy-atlas <command> --help its options.';

describe('usage', { timeout: 60_000 }, () => {
  it.each([
    [['lod'], `错误 error: Unknown command 'lod'; did you mean "load"?\n${HELP}\n`],
    [['check', '--jsn'], `错误 error: Unknown option '--jsn'; did you mean "--json"?\n${HELP}\n`],
    [['query'], `错误 error: Missing required argument 'what'.\n${HELP}\n`],
    [
      ['query', '{ x }', '--language', 'fr'],
      `错误 error: Option '--language <language>' argument 'fr' is invalid. Allowed choices are zh, en.\n${HELP}\n`,
    ],
  ])('refuses %j', async (args, stderr) => {
    expect(await runCli(args, env)).toEqual({ code: 2, stdout: '', stderr });
  });

  it('shows the help where no command is given', async () => {
    const { code, stdout, stderr } = await runCli([], env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: policy-atlas /);
    expect(stderr.endsWith(`\n错误 error: Expected a command, but got none.\n${HELP}\n`)).toBe(true);
  });

  it('answers an error as JSON where JSON was asked for', async () => {
    const { code, stdout, stderr } = await runCli(['up', '--json'], { ...env, PORT: 'abc' });
    expect(code).toBe(2);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      error: {
        name: 'ConfigError',
        message: 'PORT: expected a port from 0 to 65535, but got "abc".',
        next: 'Unset PORT to use 4000.',
        exitCode: 2,
      },
    });
  });
});

describe('settings', { timeout: 60_000 }, () => {
  it.each([
    [
      { PORT: '70000' },
      '错误 error: PORT: expected a port from 0 to 65535, but got "70000".\n→ Unset PORT to use 4000.\n',
    ],
    [
      { NEO4J_URI: 'http://localhost:7474' },
      '错误 error: NEO4J_URI: expected neo4j:// or bolt:// (or +s, +ssc) and a host, but got "http://localhost:7474".\n' +
        '→ Give an address such as neo4j://localhost:7687, or unset NEO4J_URI to use the embedded database.\n',
    ],
    [
      { NEO4J_URI: 'neo4j://localhost:7687' },
      '错误 error: NEO4J_PASSWORD: expected the password for NEO4J_URI, but it is not set.\n' +
        '→ Set NEO4J_PASSWORD, and NEO4J_USERNAME where the user is not "neo4j".\n',
    ],
    [
      { HOST: '192.0.2.1' },
      '错误 error: HOST: expected an address of this machine, but got "192.0.2.1".\n' +
        '→ Use 127.0.0.1 for this machine alone, or 0.0.0.0 for the network.\n',
    ],
  ])('refuses %j before anything is started', async (settings, stderr) => {
    expect(await runCli(['up'], { ...env, ...settings })).toEqual({ code: 2, stdout: '', stderr });
  });

  it('says which port is taken, and how to use another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    try {
      expect(await runCli(['up'], { ...env, PORT: String(port) })).toEqual({
        code: 2,
        stdout: '',
        stderr:
          `错误 error: PORT: expected a free port on 127.0.0.1, but ${port} is taken by another program.\n` +
          `→ Stop that program, or choose another port: PORT=${port + 1} npm start.\n`,
      });
    } finally {
      other.close();
    }
  });

  it('says that a database cannot be reached, with its address', async () => {
    const settings = { NEO4J_URI: `bolt://127.0.0.1:${unused}`, NEO4J_PASSWORD: 'not-a-password' };
    const { code, stdout, stderr } = await runCli(['load'], { ...env, ...settings });
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain(`bolt://127.0.0.1:${unused}`);
    expect(stderr).toMatch(/^→ .+/m);
    expect(stderr).not.toContain('not-a-password');
  });

  it('says that there is no Java, and how to get one', async () => {
    const settings = { JAVA_HOME: join(folder, 'no-java'), EMBEDDED_BOLT_PORT: '0', EMBEDDED_HTTP_PORT: '0' };
    const { code, stderr } = await runCli(['up'], { ...env, ...settings, PORT: '0' });
    expect(code).toBe(4);
    expect(stderr).toContain(
      'expected a JDK 17 or newer for the embedded Neo4j, but there is no java in JAVA_HOME',
    );
    expect(stderr).toMatch(/^→ Install a JDK 17 or newer/m);
  });
});

describe('query', { timeout: 60_000 }, () => {
  const tried = (args: string[]) => runCli(['query', ...args], env);

  it('suggests the operation that was meant', async () => {
    const { code, stderr } = await tried(['regions-by-nam']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      '错误 error: query: expected the name of an operation, a file or the text of an operation, ' +
        'but got "regions-by-nam". Did you mean "regions-by-name"?\n→ The names are ',
    );
  });

  it.each([
    [
      ['{ x }', '--vars', '{id:1}'],
      '--vars: expected a JSON object, or @ and a file that holds one, but got {id:1}',
    ],
    [
      ['{ x }', '--vars', '[1]'],
      '--vars: expected a JSON object, or @ and a file that holds one, but got [1]',
    ],
    [
      ['{ x }', '--vars', '@nowhere.json'],
      '--vars: expected a JSON object, or @ and a file that holds one, but nowhere.json cannot be read.',
    ],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await tried(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(`错误 error: ${message}`);
  });
});

describe('check', { timeout: 60_000 }, () => {
  it('refuses a folder that is not there', async () => {
    const { code, stdout } = await runCli(['check', 'seed/gxi-2022-16'], env);
    expect(code).toBe(3);
    expect(stdout).toBe(
      'seed/gxi-2022-16:1: expected a folder of seed files, but there is none. Did you mean "gxi-2022-15"?\n\n' +
        '未通过 refused: 1 个退回项 rejects\n',
    );
  });

  it('refuses a file of no use, as JSON too', async () => {
    writeFileSync(join(folder, 'note.md'), 'x');
    const { code, stdout } = await runCli(['check', '--json', folder], env);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      documents: [],
      rejects: [{ file: folder, line: 1 }],
    });
  });
});
