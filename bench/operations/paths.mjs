import { readFileSync } from 'node:fs';

/** The relationships that the project's own statement walks. */
const file = readFileSync(new URL('../../cypher/fields/Query.paths.cypher', import.meta.url), 'utf8');
export const [, pathTypes] = /-\[(:[A-Z_|]+)\*/.exec(file);

/** The shortest ways from a company to a problem. */
export const paths = {
  name: 'paths',
  title: { zh: '两个实体间的最短路径', en: 'shortest paths between two entities' },
  small: true,
  variables: ({ probeEnds }) => probeEnds.map(({ company, problem }) => ({ from: company, to: problem })),
  graphql: `query Paths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxLength: 4, first: 20) {
      length
      nodes { id name }
      steps { type basis from { id } to { id } }
    }
  }`,
  floor: `MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH path = allShortestPaths((from)-[${pathTypes}*..4]-(to))
WITH path ORDER BY [node IN nodes(path) | node.id] LIMIT 20
RETURN collect({
  length: length(path),
  nodes: [node IN nodes(path) | {id: node.id, name: node.name}],
  steps: [step IN relationships(path) |
    {type: type(step), basis: step.basis, from: {id: startNode(step).id}, to: {id: endNode(step).id}}]
}) AS paths`,
  neo4jGraphql: `query Paths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to) {
      length
      nodes { id name: name }
      steps { type basis from { id } to { id } }
    }
  }`,
  neo4jGraphqlEscape: 'Query.paths is a @cypher field of plain types.',
};
