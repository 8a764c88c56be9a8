/** Joins conditions that must all hold; undefined where there are none. */
export function allOf(conditions: readonly (string | undefined)[]): string | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? undefined : given.join(' AND ');
}

/** What is unknown (a comparison with a missing value) does not match, so its opposite does. */
export function negated(condition: string): string {
  return `NOT coalesce(${condition}, false)`;
}
