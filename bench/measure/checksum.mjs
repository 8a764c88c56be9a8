import { createHash } from 'node:crypto';

const NODES = 'MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels, properties(n) AS properties';
const RELATIONSHIPS =
  'MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties';

/** What a database holds: how many nodes and relationships, and a sum over all that they say, in whatever order. */
export async function checksum(driver) {
  let sum = 0n;
  const counts = [];
  for (const statement of [NODES, RELATIONSHIPS]) {
    const session = driver.session({ defaultAccessMode: 'READ' });
    let count = 0;
    for await (const record of session.run(statement)) {
      count++;
      sum += createHash('sha256').update(canonical(record.toObject())).digest().readBigUInt64BE();
    }
    await session.close();
    counts.push(count);
  }
  const [nodes, relationships] = counts;
  return { nodes, relationships, sum: BigInt.asUintN(64, sum).toString(16) };
}

function canonical({ labels, properties, ...rest }) {
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([labels?.sort(), sorted, rest]);
}
