import type { Variables } from '../operation/argument.js';
import type { Model } from '../model/model.js';
import type { Selection, WalkSlot } from '../operation/selection.js';
import type { CypherFile } from './cypher-file.js';

/** Reads a parameter's value from the variables of a request. */
export type ParameterReader = (variables: Variables) => unknown;

/** A Cypher expression, and the subqueries that must stand before it. That of a selection makes a raw object. */
export interface Expression {
  readonly subqueries: readonly string[];
  readonly text: string;
}

type NodeReader = (scope: Scope, selection: Selection, variable: string) => Expression;

/**
 * What one compilation shares: fresh names, and the parameters of the statement. Nothing of a request's values
 * reaches the text.
 */
export class Scope {
  readonly #readers: ParameterReader[] = [];
  private names = 0;

  constructor(
    readonly model: Model,
    readonly files: ReadonlyMap<string, CypherFile>,
    /** What a selection reads from a node; handed in, since nodes lead to walks and walks to nodes. */
    private readonly nodeReader: NodeReader,
  ) {}

  /** What a selection reads from a node that is bound to `variable`. */
  nodeExpression(selection: Selection, variable: string): Expression {
    return this.nodeReader(this, selection, variable);
  }

  /** A name that stands nowhere else in the statement. */
  name(prefix: string): string {
    return `${prefix}${this.names++}`;
  }

  /** The name of a new parameter, `$p0`. */
  parameter(read: ParameterReader): string {
    return `$p${this.#readers.push(read) - 1}`;
  }

  /** The values of all parameters for the variables of a request. @throws GraphQLError BAD_USER_INPUT */
  readonly values = (variables: Variables): Record<string, unknown> =>
    Object.fromEntries(this.#readers.map((read, index) => [`p${index}`, read(variables)]));
}

/** Indents lines by one step. */
function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A subquery that sees the given variables. */
export function call(imports: readonly string[], body: readonly string[]): string[] {
  return [`CALL (${imports.join(', ')}) {`, ...indent(body), '}'];
}

/** The end of a subquery: all its rows as one value, the first alone where the field has one. */
export function collected(slot: WalkSlot, expression: string, result: string): string {
  const list = `collect(${expression})`;
  return `RETURN ${slot.field.cardinality === 'one' ? `head(${list})` : list} AS ${result}`;
}

/** A name as Cypher wants it, quoted; labels and types come from the schema, never from a request. */
export function label(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

/** A map key of a value's member: `size` and `amount` make `sizeAmount`. */
export function memberProperty(field: string, member: string): string {
  return field + member.charAt(0).toUpperCase() + member.slice(1);
}
