const BATCH = 10_000;
/** The properties that are integers in Neo4j; the driver sends other numbers as floats. */
const INTEGERS = ['ordinal', 'start', 'end'];

/**
 * Groups a stream of elements into batches of one statement each. Nodes go out before the relationships that came after
 * them, and at most one batch a kind is held.
 *
 * @param int The driver's integer.
 * @returns batches of `{ text, rows }` for `statements(kind)`
 */
export function* batches(elements, statementOf, int) {
  const nodes = new Map();
  const relationships = new Map();
  for (const element of elements) {
    const groups = element.kind === 'node' ? nodes : relationships;
    const text = statementOf(element);
    let rows = groups.get(text);
    if (!rows) groups.set(text, (rows = []));
    rows.push(rowOf(element, int));
    if (rows.length < BATCH) continue;
    if (element.kind === 'relationship') yield* drain(nodes);
    groups.delete(text);
    yield { text, rows };
  }
  yield* drain(nodes);
  yield* drain(relationships);
}

/** The statement that creates an element; for an empty database with constraints. */
export function createStatement(element) {
  if (element.kind === 'node') return `UNWIND $rows AS row CREATE (n:${labelsOf(element)}) SET n = row`;
  const { type, start, end } = element;
  return `UNWIND $rows AS row MATCH (a:${start} {id: row.from}) MATCH (b:${end} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
}

/** The statement that a plain loader sends: MERGE, as it can be run twice. */
export function mergeStatement(element) {
  if (element.kind === 'node') {
    const key = element.label === 'Claim' || element.label === 'Evidence' ? element.label : 'Entity';
    const labels = key === 'Entity' ? ` SET n:${element.label}` : '';
    return `UNWIND $rows AS row MERGE (n:${key} {id: row.id})${labels} SET n += row`;
  }
  const { type, start, end } = element;
  return `UNWIND $rows AS row MATCH (a:${start} {id: row.from}) MATCH (b:${end} {id: row.to}) MERGE (a)-[r:${type}]->(b) SET r += row.properties`;
}

function labelsOf({ label }) {
  return label === 'Claim' || label === 'Evidence' ? label : `Entity:${label}`;
}

function* drain(groups) {
  for (const [text, rows] of groups) yield { text, rows };
  groups.clear();
}

function rowOf(element, int) {
  if (element.kind === 'relationship') {
    return { from: element.from, to: element.to, properties: element.properties ?? {} };
  }
  return integers(element.properties, int);
}

/** Properties with what is an integer in Neo4j as the driver's. */
export function integers(properties, int) {
  const row = { ...properties };
  for (const name of INTEGERS) if (name in row) row[name] = int(row[name]);
  return row;
}
