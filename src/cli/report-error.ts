import { inspect } from 'node:util';

import { CommanderError } from 'commander';

import { AtlasError, ConfigError, SeedError, StatementError } from '../errors.js';
import { noteLine, printJson } from './print.js';

const UNKNOWN_EXIT_CODE = 1;

/** Says what went wrong and what to do next, and answers the exit code of the process. */
export function reportError(thrown: unknown, options: { readonly json: boolean }): number {
  const error = thrown instanceof CommanderError ? usageError(thrown) : thrown;
  if (error === undefined) return 0;
  const exitCode = error instanceof AtlasError ? error.exitCode : UNKNOWN_EXIT_CODE;
  if (options.json) {
    printJson({ error: describe(error, exitCode) });
    return exitCode;
  }
  if (error instanceof AtlasError) {
    noteLine(`错误 error: ${error.message}`);
    if (error.next !== '') noteLine(`→ ${error.next}`);
  } else {
    noteLine(
      `意外错误 unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : inspect(error)}`,
    );
    noteLine('→ This is a fault of the program: please report it with the lines above.');
  }
  return exitCode;
}

/** `undefined` for what commander throws to end a command that did what it should, such as `--help`. */
function usageError(error: CommanderError): ConfigError | undefined {
  if (error.exitCode === 0) return undefined;
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)$/, '; did you mean "$1"?');
  // Called without a command, commander prints the help as its error.
  if (error.code === 'commander.help') return new ConfigError('Expected a command, but got none.', HELP);
  return new ConfigError(
    `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?]$/.test(message) ? '' : '.'}`,
    HELP,
  );
}

const HELP = { next: 'policy-atlas --help lists the commands, policy-atlas <command> --help its options.' };

function describe(error: unknown, exitCode: number): Record<string, unknown> {
  if (!(error instanceof AtlasError)) {
    return { name: 'Error', message: error instanceof Error ? error.message : inspect(error), exitCode };
  }
  return {
    name: error.name,
    message: error.message,
    ...(error.next === '' ? {} : { next: error.next }),
    exitCode,
    ...(error instanceof SeedError ? { rejects: error.rejects } : {}),
    ...(error instanceof StatementError ? { code: error.code, statement: error.statement } : {}),
  };
}
