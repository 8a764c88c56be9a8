import { readFileSync } from 'node:fs';

/** The relationships that the project's own statement walks. */
const file = readFileSync(
  new URL('../../../cypher/fields/Query.neighbourhood.cypher', import.meta.url),
  'utf8',
);
const [, types] = /-\[tie(:[A-Z_|]+)\]-/.exec(file);

/** What is around the largest regions: what a picture shows first. */
export const neighbourhood = {
  name: 'neighbourhood',
  title: { zh: '一个大地区的周围', en: 'what is around a large region' },
  variables: ({ largeCodes }) => largeCodes.map((code) => ({ id: `region:${code}` })),
  graphql: `query Neighbourhood($id: ID!) {
    neighbourhood(id: $id, first: 40) {
      totalCount
      nodes { degree node { id name } }
      edges { from { id } type to { id } basis modality claims { id } }
    }
  }`,
  floor: `MATCH (centre:Entity {id: $id})
CALL (centre) {
  MATCH (centre)-[${types}]-(node)
  WITH DISTINCT node
  WITH node, COUNT { (node)-[any${types}]-() WHERE type(any) <> 'PART_OF' OR any.claimIds <> [] } AS degree
  ORDER BY degree DESC, node.id
  RETURN collect({node: node, degree: degree}) AS around
}
WITH centre, size(around) AS totalCount, around[..40] AS nodes
WITH totalCount, nodes, [centre] + [entry IN nodes | entry.node] AS shown
CALL (shown) {
  UNWIND shown AS from
  UNWIND shown AS to
  MATCH (from)-[tie${types}]->(to)
  WITH from, tie, to
  ORDER BY from.id, type(tie), to.id
  RETURN collect({from: {id: from.id}, type: type(tie), to: {id: to.id}, basis: tie.basis, modality: tie.modality,
    claims: [id IN tie.claimIds | {id: id}]}) AS edges
}
RETURN {
  totalCount: totalCount,
  nodes: [entry IN nodes | {degree: entry.degree, node: {id: entry.node.id, name: entry.node.name}}],
  edges: edges
} AS neighbourhood`,
};
