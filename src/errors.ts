import type { Message } from './message.js';

/**
 * Every error class of Policy Atlas. A message says what was expected, where, and "but got …";
 * `next` says what to do about it. The CLI prints both, and exits with `exitCode`.
 */
export class AtlasError extends Error {
  /** What the reader can do next, one sentence; empty when the message already says so. */
  readonly next: string;
  /** Exit code of the command line. It never changes for a class: `policy-atlas --help` lists them. */
  readonly exitCode: number = 1;

  constructor(message: string, options: { next?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.next = options.next ?? '';
  }
}

/** A setting or an argument that cannot be used as it is given. */
export class ConfigError extends AtlasError {
  override readonly exitCode = 2;
}

/** One finding of `check`: a place in a seed file and what was expected there. */
export interface Reject {
  /** Path of the file as the reader gave it. */
  readonly file: string;
  /** One-based line in `file`. */
  readonly line: number;
  /** Id of the claim or entity, where there is one. */
  readonly subject?: string;
  readonly message: string;
}

/** Seed files that do not hold what they must; carries every finding of the run. */
export class SeedError extends AtlasError {
  override readonly exitCode = 3;
  readonly rejects: readonly Reject[];

  constructor(rejects: readonly Reject[], options: { next?: string; cause?: unknown } = {}) {
    super(rejects.map(formatReject).join('\n'), options);
    this.rejects = rejects;
  }
}

/** No database could be started or reached, or the one that was reached cannot be used. */
export class DatabaseUnavailableError extends AtlasError {
  override readonly exitCode = 4;
}

/** The graph has been written for so long that nothing could be read of one state of it. */
export class GraphChangingError extends AtlasError {
  override readonly exitCode = 4;

  constructor() {
    super('expected the graph to hold still for one answer, but loads kept changing it.', {
      next: 'Try again when the load is through.',
    });
  }
}

/** A statement that failed in the database. Its parameters are left out: they hold what a user asked. */
export class StatementError extends AtlasError {
  override readonly exitCode = 5;
  readonly statement: string;
  /** The database's own code, such as `Neo.ClientError.Statement.SyntaxError`. */
  readonly code: string;

  constructor(message: string, options: { statement: string; code: string; next?: string; cause?: unknown }) {
    super(message, options);
    this.statement = options.statement;
    this.code = options.code;
  }
}

/** A statement that was stopped because it ran longer than its transaction timeout or the request's budget. */
export class StatementTimeoutError extends StatementError {}

/** Files of the project (the schema, `.cypher` files, operations) contradict each other: the service does not start. */
export class ContractError extends AtlasError {
  override readonly exitCode = 6;
}

/**
 * What a client asked for cannot be answered as asked; the client is told, over HTTP in the language that it asks for.
 * Text alone is told as it is.
 */
export class UserInputError extends AtlasError {
  override readonly exitCode = 7;
  readonly told: Message;

  constructor(told: Message | string, options?: { next?: string; cause?: unknown }) {
    super(typeof told === 'string' ? told : told.en, options);
    this.told = typeof told === 'string' ? { zh: told, en: told } : told;
  }
}

/** `file:line subject: message`, the form compilers use, so that editors make it a link. */
export function formatReject(reject: Reject): string {
  const subject = reject.subject === undefined ? '' : ` ${reject.subject}:`;
  return `${reject.file}:${reject.line}:${subject} ${reject.message}`;
}
