import { edtfBounds } from '../../edtf.js';
import { ContractError } from '../../errors.js';
import { int } from '../../neo4j/int.js';
import { leaf } from '../operation/argument.js';
import type { Slot, WalkSlot } from '../operation/selection.js';
import { COLUMNS, COMPUTED } from './cypher-file.js';
import type { ParameterReader, Scope } from './scope.js';
import { guardCondition } from './target-type.js';

/**
 * The rows of a field's file, its arguments made parameters of the statement.
 *
 * @param bare Whether the caller wraps it in a subquery of its own.
 */
export function fileRows(
  scope: Scope,
  slot: WalkSlot,
  owner: string | undefined,
  coordinate: string,
  bare = false,
): string[] {
  const lines = fileLines(scope, coordinate, (name) => reader(scope, slot, name));
  const guard = guardCondition(slot, owner);
  const where = guard === undefined ? '' : ` WHERE ${guard}`;
  const body = owner === undefined ? lines : [`WITH ${owner} AS this${where}`, ...lines];
  return bare ? body : scope.call(owner === undefined ? [] : [owner], body);
}

/** The statement of a file, its arguments made parameters of the whole statement. */
export function fileLines(
  scope: Scope,
  coordinate: string,
  argument: (name: string) => ParameterReader,
): string[] {
  const file = scope.files.get(coordinate);
  if (!file) throw new ContractError(`cypher/fields/${coordinate}.cypher: expected this file.`);
  const parameters = new Map<string, string>();
  const lines = file.lines.map((line) =>
    line.replaceAll(/\$(\w+)/g, (_match, name: string) => {
      const known = parameters.get(name);
      if (known !== undefined) return known;
      const constant = (file.constants as Readonly<Record<string, string>>)[name];
      const created = scope.parameter(constant === undefined ? argument(name) : () => constant);
      parameters.set(name, created);
      return created;
    }),
  );
  scope.addSubqueries(file.subqueries);
  return lines;
}

function reader(scope: Scope, slot: WalkSlot, name: string): ParameterReader {
  const { access } = slot.field;
  if (name === COMPUTED && access.kind === 'file' && access.computation) {
    return (_variables, computed) => computed.get(slot) ?? [];
  }
  if (name === COLUMNS && scope.model.records.has(slot.field.type)) {
    const columns = [...new Set(slot.target.slots.map(columnOf))];
    return () => columns;
  }
  const given = leaf(slot.arguments, name);
  if (!given) return () => null;
  const argument = slot.field.arguments.get(name);
  // Checked before: `operation/date-checks.ts` and `operation/range-checks.ts`.
  if (argument?.date) return (variables) => edtfBounds(String(given.get(variables)));
  return argument?.type === 'Int' ? (variables) => int(given.get(variables) as number) : given.get;
}

/** The column of a file's row that a slot is read from. */
function columnOf(slot: Slot): string {
  if (slot.kind === 'type')
    throw new ContractError('schema.graphql: expected a record to be of an object type.');
  const { field } = slot;
  return field.kind === 'walk' && field.access.kind === 'column'
    ? (field.access.ids ?? field.name)
    : field.name;
}
