import type { Variables } from '../operation/argument.js';
import { NOTHING_COMPUTED, type ComputedRows } from '../operation/computed-rows.js';
import type { Model } from '../model/model.js';
import type { Selection, WalkSlot } from '../operation/selection.js';
import type { CypherFile } from './cypher-file.js';

/** Reads a parameter's value from the variables of a request, and from what was computed for it. */
export type ParameterReader = (variables: Variables, computed: ComputedRows) => unknown;

/**
 * The parameters of a statement for the variables of a request.
 *
 * @param computed Where it is left out, `$computed` has no rows: so a statement is planned without a computation.
 * @throws GraphQLError BAD_USER_INPUT
 */
export type StatementParameters = (variables: Variables, computed?: ComputedRows) => Record<string, unknown>;

/** A Cypher expression, and the subqueries that must stand before it. That of a selection makes a raw object. */
export interface Expression {
  readonly subqueries: readonly string[];
  readonly text: string;
}

type NodeReader = (scope: Scope, selection: Selection, variable: string) => Expression;

/**
 * What one compilation shares: fresh names, the parameters of the statement, and how many subqueries it has. Nothing of a
 * request's values reaches the text.
 */
export class Scope {
  readonly #readers: ParameterReader[] = [];
  #names = 0;
  #subqueries = 0;

  constructor(
    readonly model: Model,
    readonly files: ReadonlyMap<string, CypherFile>,
    /** Handed in, since nodes lead to walks and walks to nodes. */
    private readonly nodeReader: NodeReader,
  ) {}

  /** What a selection reads from a node that is bound to `variable`. */
  nodeExpression(selection: Selection, variable: string): Expression {
    return this.nodeReader(this, selection, variable);
  }

  /** A name that stands nowhere else in the statement. */
  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }

  /** The name of a new parameter, `$p0`. */
  parameter(read: ParameterReader): string {
    return `$p${this.#readers.push(read) - 1}`;
  }

  /** The values of all parameters for a request. @throws GraphQLError BAD_USER_INPUT */
  readonly values: StatementParameters = (variables, computed = NOTHING_COMPUTED) =>
    Object.fromEntries(this.#readers.map((read, index) => [`p${index}`, read(variables, computed)]));

  /** How many subqueries and pattern comprehensions were made so far. */
  get subqueries(): number {
    return this.#subqueries;
  }

  /** Counts the subqueries of text that was not made here. */
  addSubqueries(count: number): void {
    this.#subqueries += count;
  }

  /** A subquery that sees the given variables. */
  call(imports: readonly string[], body: readonly string[]): string[] {
    this.#subqueries++;
    return [`CALL (${imports.join(', ')}) {`, ...body.map((line) => `  ${line}`), '}'];
  }

  /** Whether a subquery has a row. */
  exists(body: readonly string[]): string {
    this.#subqueries++;
    return `EXISTS { ${body.join(' ')} }`;
  }

  /** How many rows a subquery has. */
  count(body: readonly string[]): string {
    this.#subqueries++;
    return `COUNT { ${body.join(' ')} }`;
  }

  /** The rows of a subquery of one column, as a list. */
  collect(body: string): string {
    this.#subqueries++;
    return `COLLECT { ${body} }`;
  }

  /** A list of what is read where a pattern is found, in no order. */
  comprehension(pattern: string, condition: string | undefined, text: string): string {
    this.#subqueries++;
    return `[${pattern}${condition === undefined ? '' : ` WHERE ${condition}`} | ${text}]`;
  }
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
