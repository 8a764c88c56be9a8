import { getOperationAST, getVariableValues, Kind, parse, type ExecutionResult } from 'graphql';

import { compileOperation } from '../../../src/graphql/compile/compile-operation.js';
import type { CypherFile } from '../../../src/graphql/compile/cypher-file.js';
import type { Engine } from '../../../src/graphql/engine.js';
import { executeByReference } from '../../../src/graphql/execute/reference-executor.js';
import { ResponseError } from '../../../src/graphql/execute/response-error.js';
import { responseShaper } from '../../../src/graphql/execute/response-shaper.js';
import { analyseOperation } from '../../../src/graphql/operation/analyse-operation.js';
import type { Database } from '../../../src/neo4j/database.js';
import type { Operation } from './generate/operation-writer.js';

/** An operation with the one row that its statement gave. */
export interface RawAnswer {
  readonly row: readonly unknown[];
  /** The fast way: undefined where it leaves the answer to graphql-js. */
  readonly fast: (row: readonly unknown[]) => ExecutionResult | undefined;
  /** graphql-js over the same row. */
  readonly reference: (row: readonly unknown[]) => Promise<ExecutionResult>;
}

/** Runs the statement of an operation once, and has both executors at hand for its row. */
export async function rawAnswer(
  engine: Engine,
  files: ReadonlyMap<string, CypherFile>,
  database: Database,
  request: Operation & { readonly language: 'ZH' | 'EN' },
): Promise<RawAnswer> {
  const document = parse(request.text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('expected one operation');
  const { coerced } = getVariableValues(
    engine.schema,
    operation.variableDefinitions ?? [],
    request.variables,
  );
  if (!coerced) throw new Error(`expected variables of their types: ${JSON.stringify(request.variables)}`);
  const { model, schema } = engine;
  const analysis = analyseOperation({
    model,
    schema,
    operation,
    fragments: new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    ),
    variables: coerced,
    language: request.language,
  });
  const { framed, parameters } = compileOperation(model, files, analysis);
  const shape = responseShaper(analysis.shape);
  return {
    // What the engine sends, which is planned once for both; the state of the snapshot comes last.
    row:
      framed === undefined ? [] : ((await database.readRow(framed, parameters(coerced))) ?? []).slice(0, -1),
    fast: (row) => {
      try {
        return { data: shape(row, coerced) };
      } catch (error) {
        if (error instanceof ResponseError) return undefined;
        throw error;
      }
    },
    reference: (row) =>
      executeByReference({
        schema,
        document,
        operationName: undefined,
        variables: request.variables,
        coerced,
        shape: analysis.shape,
        raw: row,
      }),
  };
}

/** An answer as a text, so that the order of keys counts, which GraphQL fixes. */
export function lettersOf(result: ExecutionResult | undefined): string {
  return JSON.stringify(result, null, 1);
}
