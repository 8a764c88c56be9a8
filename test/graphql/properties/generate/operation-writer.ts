import type { Draws } from './draws.js';
import { render, type InputValue, type Variables } from './input-value.js';

/** An operation as a client would send it. */
export interface Operation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** Arguments of a field, by their names. */
export type Arguments = readonly (readonly [name: string, value: InputValue])[];

/** Writes the text of an operation, and gathers the variables that its values are given by. */
export class OperationWriter {
  private readonly variables: Variables = { definitions: new Map(), values: {} };

  constructor(private readonly draws: Draws) {}

  value(value: InputValue): string {
    return render(value, this.draws, this.variables);
  }

  /** In their parentheses, which must not be empty. */
  arguments(given: Arguments): string {
    const written = given.map(([name, value]) => `${name}: ${this.value(value)}`);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  /** @param selections Written by this writer, as are the fragments. */
  operation(selections: string, fragments: readonly string[] = []): Operation {
    const definitions = [...this.variables.definitions.values()].join(', ');
    const given = Object.entries(this.variables.values).filter(([, value]) => value !== undefined);
    const query = `query ${definitions === '' ? '' : `(${definitions}) `}${selections}`;
    return { text: [query, ...fragments].join('\n'), variables: Object.fromEntries(given) };
  }
}
