import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ContractError } from '../../errors.js';
import type { Model, WalkField } from '../model/model.js';

/** A file of `cypher/fields/`: a field's own Cypher. */
export interface CypherFile {
  /** The field, such as `Document.claims`. */
  readonly coordinate: string;
  /** The statement without comments and, for a field of a node, without the line that finds the node. */
  readonly lines: readonly string[];
  /** How many subqueries it has. */
  readonly subqueries: number;
  /** Parameters that have one value for all requests. */
  readonly constants: Constants;
}

/**
 * Values that any file may use as parameters of these names, beside the arguments of its field: `build`, which tells this
 * release of the service from others.
 */
export type Constants = Readonly<Record<'build', string>>;

/** Where nobody tells the release. */
export const UNTOLD: Constants = { build: 'unknown' };

/**
 * Reads the files of a folder.
 *
 * Line 1 of a file is its question; `:param` lines and a first line `MATCH (this:Type {id: $id})` make it run in
 * Neo4j Browser as it stands. The statement returns the column `node` for a field that leads to nodes, and a column
 * for each field of a record otherwise; where it uses `$columns`, the list of the columns that are asked for, it may leave
 * out what makes the others, and return `[]` for them. That of a field marked `@computed` makes them of `$computed`.
 *
 * @throws ContractError when a field has no file, a file no field, or a file is not of this form.
 */
export function readCypherFiles(
  folder: string,
  model: Model,
  constants: Constants = UNTOLD,
): ReadonlyMap<string, CypherFile> {
  const wanted = fileFields(model);
  const files = new Map<string, CypherFile>();
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.cypher'))) {
    const coordinate = name.slice(0, -'.cypher'.length);
    const field = wanted.get(coordinate);
    if (!field) {
      throw new ContractError(
        `${join(folder, name)}: expected a field ${coordinate} with @cypher in schema.graphql, but there is none.`,
        { next: 'Remove the file, or mark the field.' },
      );
    }
    const columns = model.records.has(field.type);
    files.set(coordinate, parseFile(join(folder, name), { coordinate, field, columns }, constants));
  }
  for (const coordinate of wanted.keys()) {
    if (files.has(coordinate)) continue;
    throw new ContractError(
      `schema.graphql: ${coordinate} is marked @cypher, but ${join(folder, `${coordinate}.cypher`)} is not there.`,
      { next: 'Write the file, or remove the directive.' },
    );
  }
  return files;
}

function fileFields(model: Model): Map<string, WalkField> {
  const fields = new Map<string, WalkField>();
  for (const type of [...model.nodes.values(), ...model.interfaces.values(), ...model.records.values()]) {
    for (const field of type.fields.values()) {
      if (field.kind === 'walk' && field.access.kind === 'file') fields.set(field.access.coordinate, field);
    }
  }
  return fields;
}

/** The parameter that has the rows of a field's computation. */
export const COMPUTED = 'computed';

/** The parameter that has the names of the columns that are read. */
export const COLUMNS = 'columns';

/** What begins a subquery in the text of a file; pattern comprehensions are not to be used there. */
const SUBQUERY = /\bCALL \(|\b(?:EXISTS|COLLECT|COUNT) \{/g;

/** A field with a file. */
interface FileField {
  readonly coordinate: string;
  readonly field: WalkField;
  /** Whether its file returns a column for each field of a record. */
  readonly columns: boolean;
}

function parseFile(
  path: string,
  { coordinate, field, columns }: FileField,
  constants: Constants,
): CypherFile {
  const all = readFileSync(path, 'utf8').split(/\r?\n/);
  if (!all[0]?.startsWith('// ')) {
    throw new ContractError(`${path}:1: expected the question as a comment, but got "${all[0] ?? ''}".`);
  }
  let lines = all.filter((line) => line.trim() !== '' && !/^\s*(\/\/|:param\b)/.test(line));
  const owner = coordinate.split('.')[0] ?? '';
  if (owner !== 'Query') {
    const finds = `MATCH (this:${owner} {id: $id})`;
    if (lines[0]?.trim() !== finds) {
      throw new ContractError(`${path}: expected "${finds}" as the first line, but got "${lines[0] ?? ''}".`);
    }
    lines = lines.slice(1);
  }
  const last = lines.at(-1)?.trim() ?? '';
  if (lines.length > 0) lines[lines.length - 1] = (lines.at(-1) ?? '').replace(/;\s*$/, '');
  if (last === '') throw new ContractError(`${path}: expected a statement, but it is empty.`);
  const text = lines.join('\n');
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''));
  const computed = field.access.kind === 'file' && field.access.computation !== undefined;
  if (computed) requireComputed(path, coordinate, used);
  for (const [name, own] of [
    [COMPUTED, computed],
    [COLUMNS, columns && used.has(COLUMNS)],
  ] as const) {
    if (own && field.arguments.has(name)) throw reservedName(coordinate, name);
  }
  for (const name of used) {
    if (field.arguments.has(name) || (name === 'id' && owner !== 'Query')) continue;
    if ((name === COMPUTED && computed) || (name === COLUMNS && columns) || name in constants) continue;
    throw new ContractError(
      `${path}: uses $${name}, but ${coordinate} has no argument of that name in schema.graphql.`,
    );
  }
  for (const name of field.arguments.keys()) {
    // A computation is given them all.
    if (used.has(name) || computed) continue;
    throw new ContractError(
      `${path}: expected $${name} to be used, since ${coordinate} has an argument of that name in schema.graphql.`,
      { next: 'Use it, or remove the argument: what is asked for must not be left out silently.' },
    );
  }
  return { coordinate, lines, subqueries: text.match(SUBQUERY)?.length ?? 0, constants };
}

/** The file speaks of what the engine gives it, and the schema of something else by the same name. */
function reservedName(coordinate: string, name: string): ContractError {
  return new ContractError(
    `schema.graphql: ${coordinate}: expected another name for the argument ${name}, which is that of a parameter of the engine's own.`,
  );
}

function requireComputed(path: string, coordinate: string, used: ReadonlySet<string>): void {
  if (used.has(COMPUTED)) return;
  throw new ContractError(
    `${path}: expected $${COMPUTED} to be used, since ${coordinate} is marked @computed in schema.graphql.`,
    { next: 'Use it, or remove the directive.' },
  );
}
