import { readFileSync } from 'node:fs';

import { namesOf } from '../graph/names.mjs';

/** The project's own search up to its last RETURN: no order but its own is the same answer. */
export function searchRows() {
  const file = readFileSync(new URL('../../cypher/fields/Query.search.cypher', import.meta.url), 'utf8');
  return file.slice(0, file.lastIndexOf('\nRETURN')).replace(/^:param.*\n/gm, '');
}

/** What has a company's name, or a sentence with it. */
export const search = {
  name: 'search',
  title: { zh: '全文检索', en: 'a search' },
  variables: () =>
    Array.from({ length: 20 }, (_, i) => ({ text: namesOf('Company', i).name, first: 10, after: null })),
  graphql: `query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      totalCount
      edges { matched { kind text } node { id ... on Entity { name } } }
    }
  }`,
  floor: () => `${searchRows()}
RETURN {totalCount: size(found), edges: [edge IN edges |
  {matched: edge.matched, node: {id: edge.node.id, name: edge.node.name}}]} AS search`,
  neo4jGraphql: `query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) { totalCount edges { matched { kind text } node { id name: name } } }
  }`,
  neo4jGraphqlEscape:
    'Query.search is a @cypher field of plain types: its own full-text field searches one label.',
};
