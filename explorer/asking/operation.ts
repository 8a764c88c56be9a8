declare const types: unique symbol;

/** An operation of a `.graphql` file, which knows the types of its answer and its variables. */
export interface Operation<Data, Variables> {
  readonly name: string;
  /** With the fragments that it uses. */
  readonly text: string;
  /** Never there: it carries the types. */
  readonly [types]?: (variables: Variables) => Data;
}

/**
 * What the build makes of an operation in a `.graphql` file.
 *
 * @public
 */
export function operation<Data, Variables>(name: string, text: string): Operation<Data, Variables> {
  return { name, text };
}
