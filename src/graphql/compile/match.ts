/** Clauses of which the last binds nodes, and the condition on them. A further condition is joined to it, never to text. */
export interface Match {
  readonly clauses: readonly string[];
  readonly condition: string | undefined;
}

/** The lines of a match; `further` is one more condition that must hold. */
export function matchLines({ clauses, condition }: Match, further?: string): string[] {
  const [first, second] = [condition, further].filter((one) => one !== undefined);
  return [
    ...clauses,
    ...(first === undefined ? [] : [`WHERE ${first}`]),
    ...(second === undefined ? [] : [`  AND ${second}`]),
  ];
}
