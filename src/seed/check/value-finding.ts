/** What is wrong with a value, and where in it. */
export interface ValueFinding {
  readonly at: readonly PropertyKey[];
  readonly message: string;
}
