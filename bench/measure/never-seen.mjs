import { pick, whole } from '../graph/random.mjs';

/** Relationship fields that both dialects have under the same name and with the same meaning. */
const WALKS = {
  Region: {
    children: 'Region',
    parks: 'Park',
    organizations: 'Organization',
    funds: 'Fund',
    policies: 'Policy',
    problems: 'Problem',
    responses: 'Problem',
  },
  Park: { problems: 'Problem' },
  Company: {},
  Organization: { regions: 'Region', policies: 'Policy', funds: 'Fund' },
  Fund: {
    regions: 'Region',
    sponsors: 'Company',
    sponsoringOrganizations: 'Organization',
    problems: 'Problem',
  },
  Policy: { issuers: 'Organization', regions: 'Region', measures: 'Measure' },
  Measure: { problems: 'Problem' },
  Problem: {
    children: 'Problem',
    regions: 'Region',
    measures: 'Measure',
    funds: 'Fund',
    respondingRegions: 'Region',
  },
};
const DEEPEST = 4;

/**
 * A random question about a region with so many relationship fields, in our dialect and in that of @neo4j/graphql.
 *
 * @returns the two operations, each with the variable `$code`
 */
export function neverSeen(random, fields) {
  const root = { type: 'Region', depth: 1, walks: new Map(), aliases: random() < 0.5 };
  const grown = [root];
  for (let left = fields; left > 0;) {
    const open = grown.filter(
      ({ type, depth, walks }) => depth < DEEPEST && walks.size < Object.keys(WALKS[type]).length,
    );
    const at = pick(random, open);
    const [name, type] = pick(
      random,
      Object.entries(WALKS[at.type]).filter(([field]) => !at.walks.has(field)),
    );
    const node = { type, depth: at.depth + 1, walks: new Map(), aliases: random() < 0.5 };
    at.walks.set(name, node);
    grown.push(node);
    left--;
  }
  const label = `Never${whole(random, 1e9)}`;
  return {
    ours: `query ${label}($code: String!) { region(code: $code) { ${ours(root)} } }`,
    neo4jGraphql: `query ${label}($code: String!) { regions(where: { code: { eq: $code } }) { ${theirs(root)} } }`,
  };
}

function ours(node) {
  const walks = [...node.walks].map(([name, inner]) => `${name}(first: 3) { nodes { ${ours(inner)} } }`);
  return ['id', 'name', ...(node.aliases ? ['aliases'] : []), ...walks].join(' ');
}

function theirs(node) {
  const walks = [...node.walks].map(
    ([name, inner]) => `${name}(sort: [{ id: ASC }], limit: 3) { ${theirs(inner)} }`,
  );
  return ['id', 'name: name', ...(node.aliases ? ['aliases'] : []), ...walks].join(' ');
}
