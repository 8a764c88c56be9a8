import neo4j from 'neo4j-driver';

/** A Bolt integer: the driver sends plain numbers as floats, and `LIMIT 20.0` is an error. */
export function int(value: number): unknown {
  if (!Number.isSafeInteger(value)) throw new TypeError(`expected a whole number, but got ${value}`);
  return neo4j.int(value);
}
