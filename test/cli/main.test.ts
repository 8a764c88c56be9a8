import { describe, expect, it } from 'vitest';

import { runCli } from './run-cli.js';

const COMMANDS = ['up', 'check', 'load', 'coverage', 'query', 'schema', 'password', 'doctor'];

describe('--help', { timeout: 60_000 }, () => {
  it('lists every command, each in Chinese and English, and the exit codes', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of COMMANDS) {
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b.*\\p{Script=Han}.* · [a-z]`, 'mu'));
    }
    for (const exitCode of [0, 1, 2, 3, 4, 5, 6, 7]) {
      expect(stdout).toMatch(new RegExp(`^  ${exitCode}  \\p{Script=Han}`, 'mu'));
    }
  });

  it.each(COMMANDS)('shows examples of %s, and its --json', async (command) => {
    const { code, stdout } = await runCli([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('示例 · Examples:\n');
    expect(stdout).toMatch(/^ {2}--json\b/m);
  });

  it('says its version', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });
});
