import { z } from 'zod';

import { ContractError } from './errors.js';
import type { Database, Parameters, Row } from './neo4j/database.js';
import { statementFolder } from './statement-folder.js';

/**
 * A statement that answers rows: its file, how it is asked, and the form of its rows. They stand together, so that no caller
 * can take its rows for those of another.
 */
export interface TypedStatement<Input, R> {
  /** Of its file, such as `read-names`. */
  readonly name: string;
  /** Of its file, from the root of the project. */
  readonly path: string;
  readonly text: () => string;
  readonly parameters: (input: Input) => Parameters;
  readonly row: z.ZodType<R>;
}

/**
 * Makes the typed statements of a folder.
 *
 * @param folder From the root of the project, such as `cypher/load`.
 * @param textOf Reads them; given where others read the folder too, so that it is read once.
 */
export function typedStatements(folder: string, textOf = statementFolder(folder)) {
  return <Input, R>(
    name: string,
    parameters: (input: Input) => Parameters,
    row: z.ZodType<R>,
  ): TypedStatement<Input, R> => {
    return { name, path: `${folder}/${name}.cypher`, text: () => textOf(name), parameters, row };
  };
}

/** What the database answers to a statement that reads. @throws ContractError as {@link rowsOf} does; as `read` does */
export async function readRows<Input, R>(
  database: Pick<Database, 'read'>,
  statement: TypedStatement<Input, R>,
  input: Input,
): Promise<R[]> {
  return rowsOf(statement, await database.read(statement.text(), statement.parameters(input)));
}

/**
 * The rows that a statement answered, in their form.
 *
 * @throws ContractError when they have another: the file and the form contradict each other, or the graph holds what no load
 *   has written
 */
export function rowsOf<R>(
  { path, row }: Pick<TypedStatement<never, R>, 'path' | 'row'>,
  records: readonly Row[],
): R[] {
  const parsed = z.array(row).safeParse(records);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.') ?? '';
  throw new ContractError(
    `${path}: expected rows of the form that src/ declares for them, but got, at ${at}: ${issue?.message ?? ''}.`,
    { next: 'Where somebody has changed the graph by hand, run `policy-atlas load --repair`.' },
  );
}
