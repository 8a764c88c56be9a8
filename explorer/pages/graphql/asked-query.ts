/** A query as its address has it, and as it is sent. */
export interface AskedQuery {
  readonly query: string;
  /** JSON as it was typed. */
  readonly variables: string;
  /** Which of several operations is meant. */
  readonly operationName?: string | undefined;
}

/** Reads what an address asks; nothing where it asks nothing. */
export function readAsked(search: URLSearchParams): AskedQuery | undefined {
  const query = search.get('query');
  if (query === null) return undefined;
  return {
    query,
    variables: search.get('variables') ?? '',
    operationName: search.get('operationName') ?? undefined,
  };
}

/** The address that opens a query again. */
export function addressOf({ query, variables, operationName }: AskedQuery): string {
  const search = new URLSearchParams({ query });
  if (variables.trim() !== '') search.set('variables', variables);
  if (operationName !== undefined) search.set('operationName', operationName);
  return `/graphql?${String(search)}`;
}
