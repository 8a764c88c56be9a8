import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

import { ConfigError } from '../errors.js';
import type { Message } from '../message.js';
import { suggestion } from '../nearest.js';
import type { ShippedOperation } from '../server/shipped-operation.js';
import { projectFile } from './project-files.js';

/** The operations of operations/, by name. */
export function shippedOperations(): ShippedOperation[] {
  const folder = projectFile('operations');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(`${folder}/${file}`, 'utf8');
      const name = basename(file, '.graphql');
      return {
        name,
        title: readTitle(/^#\s*(.+)$/m.exec(query)?.[1] ?? name),
        query,
        table: /^#.*\btable: (\S+)$/m.exec(query)?.[1],
      };
    });
}

/** The first comment of an operation's file is its question: in Chinese, then in English, or in one of the two alone. */
function readTitle(comment: string): Message {
  const both = /^(.*?[？。！])\s*([A-Z].*)$/u.exec(comment);
  return { zh: both?.[1] ?? comment, en: both?.[2] ?? comment };
}

/** An operation that is asked on the command line. */
export interface GivenOperation {
  readonly query: string;
  /** The list of its answer that it is to be made a table of, where it says so. */
  readonly table?: string | undefined;
}

/**
 * The operation that is given by its name in operations/, as a file, or as the text itself.
 *
 * @throws ConfigError when it is none of them
 */
export function readOperation(given: string): GivenOperation {
  if (given.includes('{')) return { query: given };
  const operations = shippedOperations();
  const shipped = operations.find(({ name }) => name === given);
  if (shipped) return shipped;
  if (existsSync(given) && statSync(given).isFile()) return { query: readFileSync(given, 'utf8') };
  const names = operations.map(({ name }) => name);
  throw new ConfigError(
    `query: expected the name of an operation, a file or the text of an operation, but got "${given}".${suggestion(given, names)}`,
    {
      next:
        names.length > 0
          ? `The names are ${names.join(', ')}.`
          : "Try policy-atlas query '{ regions { totalCount } }'.",
    },
  );
}

/**
 * Variables given as JSON, or as `@` and a file that holds JSON.
 *
 * @throws ConfigError when it is no JSON object
 */
export function readVariables(given: string | undefined): Record<string, unknown> {
  if (given === undefined) return {};
  const expected = '--vars: expected a JSON object, or @ and a file that holds one,';
  let text = given;
  if (given.startsWith('@')) {
    try {
      text = readFileSync(given.slice(1), 'utf8');
    } catch (error) {
      throw new ConfigError(`${expected} but ${given.slice(1)} cannot be read.`, { cause: error });
    }
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`${expected} but got ${text.trim().slice(0, 80)}`, {
      next: `For example: --vars '{"id":"region:110112"}'.`,
      cause: error,
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigError(`${expected} but got ${JSON.stringify(value).slice(0, 80)}`, {
      next: `For example: --vars '{"id":"region:110112"}'.`,
    });
  }
  return value as Record<string, unknown>;
}
