import type { FieldNode } from 'graphql';

import { StatementError, StatementTimeoutError } from '../../errors.js';
import { RequestError } from '../../graphql/errors.js';
import type { Message } from '../../message.js';

/** How to get Graph Data Science, for whoever has none or another version. */
export const GET_GDS: Message = {
  zh: '获取办法：内嵌数据库用 npx policy-atlas up --gds（或设 EMBEDDED_GDS=true）启动；docker compose up 已带；自有的 Neo4j 按 https://neo4j.com/docs/graph-data-science/current/installation/ 安装。',
  en: 'To get it: start the embedded database with npx policy-atlas up --gds (or EMBEDDED_GDS=true); docker compose up has it; for a Neo4j of your own see https://neo4j.com/docs/graph-data-science/current/installation/.',
};

/** Why a run of Graph Data Science gave no answer. */
export type GdsCode = 'GDS_UNAVAILABLE' | 'GDS_MEMORY_EXCEEDED' | 'GDS_BUSY' | 'OPERATION_TIMEOUT';

/** Tells it, where the operation asks for it: `name` is the field's, such as `centrality`. */
export function gdsError(code: GdsCode, { zh, en }: Message, field: FieldNode | undefined): RequestError {
  const name = field?.alias?.value ?? field?.name.value;
  const told = name === undefined ? { zh, en } : { zh: `${name}：${zh}`, en: `${name}: ${en}` };
  return new RequestError(told, { extensions: { code }, nodes: field ?? null });
}

/** Whether a statement failed because Graph Data Science, or a procedure of it, is not there. */
export function isMissingProcedure(error: unknown): boolean {
  if (!(error instanceof StatementError)) return false;
  const { code, message } = error;
  return (
    (code === 'Neo.ClientError.Procedure.ProcedureNotFound' && message.includes('`gds.')) ||
    (code === 'Neo.ClientError.Statement.SyntaxError' && /Unknown function 'gds\./.test(message))
  );
}

const FAILED_CALL = 'Neo.ClientError.Procedure.ProcedureCallFailed';

/**
 * Turns what the database says of a run into what a client is told. Anything unforeseen stays as it is.
 *
 * @param timeoutMs The setting that the run is held against.
 */
export function toldByGds(error: unknown, timeoutMs: number, field: FieldNode | undefined): unknown {
  if (error instanceof StatementTimeoutError) return timedOut(timeoutMs, field);
  if (!(error instanceof StatementError) || error.code !== FAILED_CALL) return error;
  const blocked = /minimum estimated memory \(([^)]+)\) exceeds current free memory \(([^)]+)\)/.exec(
    error.message,
  );
  if (blocked) {
    const [, needed = '', free = ''] = blocked;
    const message = {
      zh: `至少需要 ${needed} 内存，数据库只剩 ${free}。请缩小范围（entityTypes、relationshipTypes、basis），或调大数据库的堆（内嵌数据库用 EMBEDDED_HEAP）。`,
      en: `expected ${needed} of free memory in the database, but got ${free}. Narrow it down (entityTypes, relationshipTypes, basis), or give the database more heap (EMBEDDED_HEAP of the embedded one).`,
    };
    return gdsError('GDS_MEMORY_EXCEEDED', message, field);
  }
  return error;
}

/** A run that took longer than it may. */
export function timedOut(timeoutMs: number, field: FieldNode | undefined): RequestError {
  const seconds = timeoutMs / 1000;
  const message = {
    zh: `Graph Data Science 须在 ${seconds} 秒内算完，到时仍未结束，已中止。请缩小范围（entityTypes、relationshipTypes、basis）、减少迭代，或调大 GDS_TIMEOUT。`,
    en: `expected Graph Data Science to be done within ${seconds} s, but it was still running and was stopped. Narrow it down (entityTypes, relationshipTypes, basis), let it iterate less, or raise GDS_TIMEOUT.`,
  };
  return gdsError('OPERATION_TIMEOUT', message, field);
}
