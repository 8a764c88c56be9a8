import { integers } from './fill.mjs';

const BATCH = 10_000;

/** The project's load statements that make a graph, each after those that make what it ties to. */
const STATEMENTS = ['create-entities', 'create-evidence', 'create-claims', 'create-projections'];

/**
 * Groups a stream of elements into rows of `cypher/load/`: a claim and a quote take the ties along that the generator
 * gives right after them. At most one batch a statement is held.
 *
 * @param int The driver's integer.
 * @returns batches of `{ statement, rows }`
 */
export function* loadBatches(elements, int) {
  const held = new Map(STATEMENTS.map((statement) => [statement, []]));
  for (const { statement, row } of loadRows(elements, int)) {
    held.get(statement).push(row);
    if (held.get(statement).length === BATCH) yield* drain(held, statement);
  }
  yield* drain(held, STATEMENTS.at(-1));
}

function* drain(held, last) {
  for (const statement of STATEMENTS.slice(0, STATEMENTS.indexOf(last) + 1)) {
    const rows = held.get(statement);
    held.set(statement, []);
    if (rows.length > 0) yield { statement, rows };
  }
}

function* loadRows(elements, int) {
  let claim;
  let quote;
  for (const element of elements) {
    const { kind, label, type, from, to } = element;
    if (kind === 'node') {
      const properties = integers(element.properties, int);
      if (label === 'Claim') {
        if (claim) yield { statement: 'create-claims', row: claim };
        claim = { properties, subject: null, object: null, evidence: [] };
      } else if (label === 'Evidence') quote = properties;
      else yield { statement: 'create-entities', row: { labels: ['Entity', label], properties } };
    } else if (type === 'IN_DOCUMENT') {
      expect(from, quote?.id);
      yield { statement: 'create-evidence', row: { documentId: to, properties: quote } };
    } else if (element.start === 'Claim') {
      expect(from, claim?.properties.id);
      if (type === 'EVIDENCE') claim.evidence.push(to);
      else claim[type.toLowerCase()] = to;
    } else {
      const properties = element.properties ?? {};
      yield {
        statement: 'create-projections',
        row: { subject: from, predicate: type, object: to, properties },
      };
    }
  }
  if (claim) yield { statement: 'create-claims', row: claim };
}

function expect(id, last) {
  if (id !== last)
    throw new Error(`expected a relationship of ${last}, which came last, but got one of ${id}`);
}
