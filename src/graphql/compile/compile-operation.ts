import { type Column, framed } from '../../snapshots/snapshot-frame.js';
import type { Model } from '../model/model.js';
import type { Analysis } from '../operation/analyse-operation.js';
import type { CypherFile } from './cypher-file.js';
import { nodeExpression } from './node-expression.js';
import { Scope, type StatementParameters } from './scope.js';
import { walkExpression } from './walk-expression.js';

/** An operation as one Cypher statement, whose single row is the raw `Query` object. */
export interface CompiledStatement {
  /** Undefined where the operation asks nothing of the graph. */
  readonly text: string | undefined;
  /** The same with the state of the graph's snapshot as its last column: what is sent. */
  readonly framed: string | undefined;
  readonly parameters: StatementParameters;
  /** The number of subqueries and pattern comprehensions: planning a statement never seen takes 20 to 50 ms for each. */
  readonly subqueries: number;
}

/** Compiles an operation that has been analysed. @throws GraphQLError BAD_USER_INPUT */
export function compileOperation(
  model: Model,
  files: ReadonlyMap<string, CypherFile>,
  analysis: Analysis,
): CompiledStatement {
  const scope = new Scope(model, files, nodeExpression);
  const lines: string[] = [];
  const columns: Column[] = [];
  for (const slot of analysis.selection.slots) {
    if (slot.kind !== 'walk') continue;
    const read = walkExpression(scope, slot, undefined);
    lines.push(...read.subqueries);
    columns.push({ name: `c${columns.length}_`, expression: read.text });
  }
  const returned = columns.map(({ name, expression }) => `${expression} AS ${name}`).join(', ');
  const empty = columns.length === 0;
  return {
    text: empty ? undefined : [...lines, `RETURN ${returned}`].join('\n'),
    framed: empty ? undefined : framed(lines, columns),
    parameters: scope.values,
    subqueries: scope.subqueries,
  };
}
