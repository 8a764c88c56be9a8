import { randomUUID } from 'node:crypto';

import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import {
  DatabaseUnavailableError,
  GraphChangingError,
  StatementTimeoutError,
  UserInputError,
} from '../errors.js';
import { RequestError } from '../graphql/errors.js';
import { hintFor } from '../graphql/hints.js';
import { inLanguage, type Language, type Message } from '../message.js';

/** Apollo's code for errors without a code of their own. Only their messages may hold what a client must not see. */
const UNKNOWN = 'INTERNAL_SERVER_ERROR';

const UNAVAILABLE: Message = {
  zh: '暂时无法连接数据库，请稍后再试。',
  en: 'The database cannot be reached. Try again in a moment.',
};
const CHANGING: Message = {
  zh: '图谱正在载入新数据，暂时给不出前后一致的答案，请稍后再试。',
  en: 'The graph is being loaded, and no answer of one state of it can be given yet. Try again in a moment.',
};
const TIMEOUT: Message = {
  zh: '这个操作超过了允许的时长，已被中止。请缩小查询范围：减小 `first`，减少嵌套。',
  en: 'The operation ran longer than it may, and was stopped. Ask for less: a smaller `first`, fewer levels.',
};

/**
 * Turns an error into what a client may see, in the language that the client asks for; in both where that is `undefined`.
 * What the client did wrong is told in full. That the database is away or too slow is told without its address or statement.
 * Anything else becomes an id, under which `log` has the whole error. Messages of graphql-js and Apollo stay as they are,
 * with a hint of ours where there is one.
 *
 * @param schema Not given where hints may not tell its names.
 */
export function tellError(
  log: Logger,
  schema: GraphQLSchema | undefined,
): (
  formatted: GraphQLFormattedError,
  error: unknown,
  language: Language | undefined,
) => GraphQLFormattedError {
  return (formatted, error, language) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof RequestError) return { ...formatted, message: inLanguage(cause.told, language) };
    const withCode = (code: string, message: Message): GraphQLFormattedError => ({
      ...formatted,
      message: inLanguage(message, language),
      extensions: { code },
    });
    if (cause instanceof UserInputError) return withCode('BAD_USER_INPUT', cause.told);
    if (cause instanceof DatabaseUnavailableError) {
      log.error({ err: cause }, 'the database is unavailable');
      return withCode('SERVICE_UNAVAILABLE', UNAVAILABLE);
    }
    if (cause instanceof GraphChangingError) {
      log.warn({ err: cause }, 'the graph kept changing');
      return withCode('SERVICE_UNAVAILABLE', CHANGING);
    }
    if (cause instanceof StatementTimeoutError) {
      log.warn({ err: cause }, 'a statement was stopped');
      return withCode('OPERATION_TIMEOUT', TIMEOUT);
    }
    if (formatted.extensions?.['code'] !== UNKNOWN) {
      const hint = error instanceof GraphQLError ? hintFor(error, schema) : undefined;
      if (!hint) return formatted;
      const told = inLanguage(hint.told, language);
      return { ...formatted, message: hint.after ? `${formatted.message} ${told}` : told };
    }

    const id = randomUUID();
    log.error({ errorId: id, err: cause }, 'an operation failed');
    const masked = withCode(UNKNOWN, {
      zh: `内部错误 ${id}。原因已按此编号记入服务的日志。`,
      en: `Internal error ${id}. The log of the service has its cause under this id.`,
    });
    return { ...masked, extensions: { code: UNKNOWN, id } };
  };
}
