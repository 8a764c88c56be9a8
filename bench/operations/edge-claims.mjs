/** The funds of a region, each relationship with the claims that it is projected from. */
export const edgeClaims = {
  name: 'edgeClaims',
  title: { zh: '关系边上的陈述与原文', en: 'relationships with the claims behind them' },
  small: true,
  variables: ({ probeCodes }) => probeCodes.map((code) => ({ code })),
  graphql: `query EdgeClaims($code: String!) {
    region(code: $code) {
      id name
      funds(first: 10) {
        edges { basis modality node { id name } claims { id basis evidence { section quote start end } } }
      }
    }
  }`,
  floor: `MATCH (region:Region {code: $code})
CALL (region) {
  MATCH (region)<-[supports:SUPPORTS]-(fund:Fund)
  WITH supports, fund ORDER BY fund.id LIMIT 10
  CALL (supports) {
    UNWIND supports.claimIds AS id
    MATCH (claim:Claim {id: id})
    WITH claim ORDER BY claim.id
    CALL (claim) {
      MATCH (claim)-[:EVIDENCE]->(evidence:Evidence)
      WITH evidence ORDER BY evidence.start
      RETURN collect({section: evidence.section, quote: evidence.quote, start: evidence.start, end: evidence.end})
        AS evidence
    }
    RETURN collect({id: claim.id, basis: claim.basis, evidence: evidence}) AS claims
  }
  RETURN collect({basis: supports.basis, modality: supports.modality, node: {id: fund.id, name: fund.name},
    claims: claims}) AS edges
}
RETURN {id: region.id, name: region.name, funds: {edges: edges}} AS region`,
  neo4jGraphql: `query EdgeClaims($code: String!) {
    region: regions(where: { code: { eq: $code } }) {
      id name: name
      funds: fundsConnection(first: 10, sort: [{ node: { id: ASC } }]) {
        edges {
          properties { basis modality }
          node { id name: name claims: supportClaims(code: $code) { id basis evidence(sort: [{ start: ASC }]) { section quote start end } } }
        }
      }
    }
  }`,
  single: 'region',
  neo4jGraphqlEscape:
    'Fund.supportClaims is a @cypher field: a relationship there has properties, but no way to nodes.',
  /** The claims stand on the node there, and the properties in an object of their own. */
  fromNeo4jGraphql: ({ region }) => ({
    region: region.map((found) => ({
      ...found,
      funds: {
        edges: found.funds.edges.map(({ properties, node: { claims, ...node } }) => ({
          ...properties,
          node,
          claims,
        })),
      },
    })),
  }),
};
