import { describe, expect, it } from 'vitest';

import { runCli } from './run-cli.js';

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
    expect(await runCli(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  it('shows the help where no command is given', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: policy-atlas /);
    expect(stderr.endsWith(`\n错误 error: Expected a command, but got none.\n${HELP}\n`)).toBe(true);
  });

  it('answers an error as JSON where JSON was asked for', async () => {
    const { code, stdout, stderr } = await runCli(['up', '--json'], { PORT: 'abc' });
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
