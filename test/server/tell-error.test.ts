import { Writable } from 'node:stream';

import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';

import {
  DatabaseUnavailableError,
  StatementError,
  StatementTimeoutError,
  UserInputError,
} from '../../src/errors.js';
import { badUserInput } from '../../src/graphql/errors.js';
import type { Language } from '../../src/message.js';
import { tellError } from '../../src/server/tell-error.js';

const lines: Record<string, unknown>[] = [];
const log = pino(
  { level: 'trace' },
  new Writable({
    write(line, _encoding, done) {
      lines.push(JSON.parse(String(line)) as Record<string, unknown>);
      done();
    },
  }),
);

/** Tells an error as Apollo hands it over: inside a GraphQLError, with the code of what Apollo does not know. */
function tell(error: Error, language: Language | undefined): GraphQLFormattedError {
  const wrapped =
    error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
  const code = wrapped.extensions['code'] ?? 'INTERNAL_SERVER_ERROR';
  const formatted = { ...wrapped.toJSON(), extensions: { ...wrapped.extensions, code } };
  return tellError(log, undefined)(formatted, wrapped, language);
}

describe('tellError', () => {
  it('shows what the client did wrong', () => {
    expect(tell(new UserInputError({ zh: 'id：须为编号。', en: 'id: expected an id.' }), 'EN')).toEqual({
      message: 'id: expected an id.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('speaks the language that the client asks for, and both where it asks for none', () => {
    const error = badUserInput('regions(first:)', { zh: '须为整数。', en: 'expected a number.' });
    const told = (language: 'ZH' | 'EN' | undefined) => tell(error, language).message;
    expect(told('ZH')).toBe('regions(first:)：须为整数。');
    expect(told('EN')).toBe('regions(first:): expected a number.');
    expect(told(undefined)).toBe('regions(first:)：须为整数。 regions(first:): expected a number.');
    expect(tell(error, 'ZH').extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'regions(first:)' });
    expect(tell(new DatabaseUnavailableError('x'), 'ZH').message).toBe('暂时无法连接数据库，请稍后再试。');
  });

  it('shows errors that have a code as they are', () => {
    const error = new GraphQLError('too large', { extensions: { code: 'OPERATION_TOO_LARGE', found: 61 } });
    expect(tell(error, 'EN')).toEqual({
      message: 'too large',
      extensions: { code: 'OPERATION_TOO_LARGE', found: 61 },
    });
  });

  it('says that the database is away, and not where it is', () => {
    const masked = tell(
      new DatabaseUnavailableError('bolt://10.0.0.7:7687 refuses the password of neo4j'),
      'EN',
    );
    expect(masked.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(masked.message).toBe('The database cannot be reached. Try again in a moment.');
  });

  it('says that a statement took too long, and not which', () => {
    const masked = tell(
      new StatementTimeoutError('stopped', { statement: 'MATCH (secret)', code: 'Neo.x' }),
      'EN',
    );
    expect(masked.extensions).toEqual({ code: 'OPERATION_TIMEOUT' });
    expect(masked.message).not.toContain('secret');
  });

  it.each([
    ['a statement', new StatementError('no such property', { statement: 'MATCH (secret)', code: 'Neo.x' })],
    ['a bug', new TypeError('secret is not a function')],
    ['an error of graphql-js', new GraphQLError('Cannot return null for non-nullable field secret.')],
  ])('masks %s with an id that is in the log', (_what, error) => {
    lines.length = 0;
    const masked = tell(error, 'EN');
    const id = masked.extensions?.['id'];
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(masked.message).toBe(
      `Internal error ${String(id)}. The log of the service has its cause under this id.`,
    );
    expect(JSON.stringify(masked)).not.toContain('secret');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ errorId: id, err: { message: error.message } });
  });
});
