let latest: string | undefined;

/** Notes the snapshot of the graph that an answer is of, by the header `Atlas-Snapshot`; `null` where it has none. */
export function noteSnapshot(id: string | null): void {
  latest = id ?? latest;
}

/** The snapshot that the last answer was of; `undefined` before the first, and in the service, where a page asks once. */
export function latestSnapshot(): string | undefined {
  return latest;
}
