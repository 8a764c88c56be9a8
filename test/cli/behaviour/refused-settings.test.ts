import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli } from '../run-cli.js';

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
