/**
 * The bound of a sum or an average: it stays one only where all bounds point the same way. `Query.fundingByRegion.cypher`
 * has the same rule, and a test holds the two equal.
 *
 * @param comparators Name of the list of the terms' comparators.
 */
export function boundOfSum(comparators: string): string {
  const within = (allowed: string): string => `all(c IN ${comparators} WHERE c IN [${allowed}])`;
  return [
    'CASE',
    `WHEN ${within("'EQ'")} THEN 'EQ'`,
    `WHEN ${within("'EQ', 'GT', 'GTE'")} THEN CASE WHEN 'GT' IN ${comparators} THEN 'GT' ELSE 'GTE' END`,
    `WHEN ${within("'EQ', 'LT', 'LTE'")} THEN CASE WHEN 'LT' IN ${comparators} THEN 'LT' ELSE 'LTE' END`,
    `WHEN ${within("'EQ', 'NEARLY'")} THEN 'NEARLY'`,
    "ELSE 'ABOUT' END",
  ].join(' ');
}

/**
 * The bound of the least or the greatest of several numbers, whose comparators are in the list `comparators`. A number that
 * is open outwards may lie beyond the others: the greatest of 7 and `more than 5` is `7 or more`.
 *
 * @param here Name of the list of the comparators that stand at the number itself.
 * @param sides The strict and the weak comparator outwards, then inwards.
 */
export function boundOfExtreme(here: string, sides: readonly [string, string, string, string]): string {
  const [beyond, orBeyond, within, orWithin] = sides;
  return [
    `CASE WHEN any(c IN comparators WHERE c IN ['${beyond}', '${orBeyond}']) THEN`,
    `CASE WHEN '${beyond}' IN ${here} THEN '${beyond}'`,
    `WHEN any(c IN ${here} WHERE c IN ['EQ', '${orBeyond}']) THEN '${orBeyond}' ELSE 'ABOUT' END`,
    ...['EQ', 'ABOUT', 'NEARLY', orWithin].map((c) => `WHEN '${c}' IN ${here} THEN '${c}'`),
    `ELSE '${within}' END`,
  ].join(' ');
}
