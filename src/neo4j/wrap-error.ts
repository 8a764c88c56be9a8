import neo4j, { Neo4jError } from 'neo4j-driver';

import { AtlasError, DatabaseUnavailableError, StatementError, StatementTimeoutError } from '../errors.js';
import type { Provider } from './running-database.js';

/** Where an error happened, for its message. */
export interface ErrorContext {
  readonly uri: string;
  readonly username: string;
  readonly database: string | undefined;
  readonly provider: Provider;
  /** The statement that was running, where one was. */
  readonly statement?: string;
  /** The transaction timeout it ran under. */
  readonly timeoutMs?: number;
}

const OTHER_DATABASE =
  'or unset NEO4J_URI to use the embedded database (`docker compose up` brings one in a container).';
const EMBEDDED_LOG = 'Look into neo4j/logs/debug.log in the data folder (ATLAS_DATA_DIR, .data by default)';

/** What to do about a failed connection. Without a NEO4J_URI there is none to correct. */
const NEXT: Readonly<Record<Provider, Record<'unreachable' | 'silent' | 'refused', string>>> = {
  uri: {
    unreachable: `Start that server or correct NEO4J_URI, ${OTHER_DATABASE}`,
    silent: `Look into the log of that server, ${OTHER_DATABASE}`,
    refused: 'Set NEO4J_USERNAME and NEO4J_PASSWORD to an account of that server.',
  },
  embedded: {
    unreachable: `Wait some seconds: the service starts it again where it has died. ${EMBEDDED_LOG} for the reason.`,
    silent: `${EMBEDDED_LOG}, and start the service again.`,
    refused: 'Start the service again: it gives the database the password that is in its file.',
  },
};

const LOAD_ONCE =
  'Run `npm start` or `npx policy-atlas load seed` once, and wait until it is through: a load makes the full-text indexes that names and words are found by.';

/**
 * Turns an error of the driver into one of our classes, with the driver's as its `cause`. Any other error stays as it is.
 * The codes are those of https://neo4j.com/docs/status-codes/5/errors/all-errors/.
 */
export function wrapError(error: unknown, context: ErrorContext): unknown {
  if (error instanceof AtlasError || !(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const { uri, provider } = context;
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return timeoutError(context.statement ?? '', context.timeoutMs ?? 0, error);
  }
  if (isUnreachable(code, message)) {
    return unavailable(error, `expected a Neo4j at ${uri}, but got no connection to it: ${reason(message)}`, {
      next: NEXT[provider].unreachable,
    });
  }
  return new StatementError(`expected the statement to run, but got ${code}: ${message}`, {
    statement: context.statement ?? '',
    code,
    ...(lacksFullText(message) && { next: LOAD_ONCE }),
    cause: error,
  });
}

/**
 * The same for the statement that checks a new connection. Whatever makes it fail is a fault of the connection, so the
 * message speaks of the settings.
 */
export function wrapConnectError(error: unknown, context: ErrorContext): unknown {
  const original = error instanceof AtlasError ? (error.cause ?? error) : error;
  const { uri, username, database, provider } = context;
  if (!(original instanceof Neo4jError)) {
    if (!(original instanceof StatementTimeoutError)) return original;
    return unavailable(
      original,
      `expected a Neo4j at ${uri}, but it accepts connections and does not answer.`,
      { next: NEXT[provider].silent },
    );
  }
  const { code, message } = original;
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return unavailable(original, `${uri}: expected a login, but got too many wrong passwords in a row.`, {
      next: 'Wait some seconds, then try again with the right NEO4J_PASSWORD.',
    });
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return unavailable(
      original,
      `${uri}: expected the password of user "${username}" to be accepted, but got "${message}".`,
      { next: NEXT[provider].refused },
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return unavailable(
      original,
      `${uri}: expected a database "${database ?? ''}", but the server has none of that name.`,
      { next: 'Set NEO4J_DATABASE to one that SHOW DATABASES lists, or unset it for the home database.' },
    );
  }
  if (isUnreachable(code, message)) return wrapError(original, context);
  return unavailable(original, `${uri}: expected a working connection, but got ${code}: ${message}`, {
    next: NEXT[provider].silent,
  });
}

/** Whether trying again may help, by the driver's judgement of its own error, wrapped or not. */
export function isRetriable(error: unknown): boolean {
  const original = error instanceof AtlasError ? error.cause : error;
  return original instanceof Error && neo4j.isRetryableError(original);
}

/** The error for a statement that ran too long. */
export function timeoutError(
  statement: string,
  timeoutMs: number,
  cause?: Neo4jError,
): StatementTimeoutError {
  return new StatementTimeoutError(
    `expected the statement to finish within ${timeoutMs} ms, but it was still running.`,
    {
      statement,
      code: cause === undefined ? 'Atlas.ClientTimeout' : cause.code,
      next: 'Ask for less at a time: fewer rows, fewer levels, a narrower filter.',
      cause,
    },
  );
}

function unavailable(cause: unknown, message: string, options: { next: string }): DatabaseUnavailableError {
  return new DatabaseUnavailableError(message, { ...options, cause });
}

/** Whether a full-text index is missing, as before the first load of this release, or not yet whole. */
function lacksFullText(message: string): boolean {
  return /no such fulltext schema index|still populating/i.test(message);
}

/** Whether no server answered, or every connection was in use: for the latter the driver has no code, only a message. */
function isUnreachable(code: string, message: string): boolean {
  return (
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    code === neo4j.error.PROTOCOL_ERROR ||
    code === 'Neo.TransientError.General.DatabaseUnavailable' ||
    code === 'Neo.TransientError.Database.DatabaseUnavailable' ||
    message.startsWith('Connection acquisition timed out')
  );
}

/** What happened: the driver puts four lines of advice before it. */
function reason(message: string): string {
  return /Caused by: (.*)/.exec(message)?.[1] ?? message.split('\n', 1)[0] ?? '';
}
