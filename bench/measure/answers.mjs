/**
 * Answers of one question in different dialects become the same: a connection becomes its list, `size_amount` becomes
 * `size.amount`, a value whose members are all null becomes null, and keys are sorted.
 */
export function canonical(value) {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value ?? null;
  if ('nodes' in value && Object.keys(value).length === 1) return canonical(value.nodes);
  const result = {};
  for (const [key, member] of Object.entries(value)) {
    if (key === '__typename') continue;
    const [name, inner] = key.split('_');
    if (inner === undefined) result[name] = canonical(member);
    else (result[name] ??= {})[inner] = canonical(member);
  }
  const entries = Object.entries(result).map(([key, member]) => [key, isEmpty(member) ? null : member]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where two canonical answers differ first, as a path and the two values; undefined where they do not. */
export function difference(expected, got, path = '$') {
  if (Object.is(expected, got)) return undefined;
  const both = [expected, got];
  if (
    both.every(
      (side) => side !== null && typeof side === 'object' && Array.isArray(side) === Array.isArray(expected),
    )
  ) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
      const found = difference(expected[key], got[key], `${path}.${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const [left, right] = both.map((side) => JSON.stringify(side)?.slice(0, 200));
  return `${path}: expected ${left}, but got ${right}`;
}

/** The number of nodes and values in an answer: what the size of an answer is told by. */
export function leaves(value) {
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum, member) => sum + leaves(member), 0);
}

function isEmpty(value) {
  return (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.values(value).every((member) => member === null)
  );
}
