import { describe, expect, it } from 'vitest';

import { runCli } from './run-cli.js';

describe('what is asked', { timeout: 60_000 }, () => {
  const tried = (args: string[]) => runCli(['query', ...args]);

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
