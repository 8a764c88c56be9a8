/** The requests that a peer is sent for an operation, one for each of its subjects, as bodies and a path. */
export function requestsOf(operation, subjects, peer, url) {
  const variables = operation.variables(subjects);
  const base = new URL(url);
  if (peer === 'floor') {
    return {
      origin: base.origin,
      path: `/${operation.name}`,
      bodies: variables.map((set) => JSON.stringify({ variables: set })),
    };
  }
  const query = (peer === 'neo4jGraphql' ? operation.neo4jGraphql : operation.graphql).replace(/\s+/g, ' ');
  const used = (set) =>
    Object.fromEntries(Object.entries(set).filter(([name]) => query.includes(`$${name}`)));
  return {
    origin: base.origin,
    path: base.pathname,
    bodies: variables.map((set) => JSON.stringify({ query, variables: used(set) })),
  };
}
