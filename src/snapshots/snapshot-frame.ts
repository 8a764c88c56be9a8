/** A column of a statement. */
export interface Column {
  readonly name: string;
  readonly expression: string;
}

/**
 * A statement that returns its columns, and after them the state of the graph's snapshot (snapshots.ts): read as the
 * very last, since the `WITH` before it has every value made first. The node is looked up after that `WITH`: bound earlier,
 * Neo4j would give the state that it had then (`cache[snapshot.state]`). `test/snapshots/snapshot-frame.test.ts` holds plans against this.
 *
 * @param lines what stands before the statement's `RETURN`
 */
export function framed(lines: readonly string[], columns: readonly Column[]): string {
  const made = columns.map(({ name, expression }) => `${expression} AS ${name}`).join(', ');
  const names = columns.map(({ name }) => name).join(', ');
  return [
    ...lines,
    `WITH ${made}`,
    "OPTIONAL MATCH (snapshot:Snapshot {id: 'graph'})",
    `RETURN ${names}, snapshot.state AS snapshot`,
  ].join('\n');
}
