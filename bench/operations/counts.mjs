/** How many funds and policies the regions below a province have. */
export const counts = {
  name: 'counts',
  title: { zh: '逐地区计数', en: 'counts by region' },
  variables: ({ provinceCodes }) => provinceCodes.map((code) => ({ code })),
  graphql: `query Counts($code: String!) {
    region(code: $code) {
      id name
      children(first: 50) { nodes { id name funds { total: totalCount } policies { total: totalCount } } }
    }
  }`,
  floor: `MATCH (region:Region {code: $code})
CALL (region) {
  MATCH (region)<-[:PART_OF]-(child:Region)
  WITH child ORDER BY child.id LIMIT 50
  RETURN collect({id: child.id, name: child.name,
    funds: {total: COUNT { (child)<-[:SUPPORTS]-(:Fund) }},
    policies: {total: COUNT { (child)<-[:APPLIES_TO]-(:Policy) }}}) AS children
}
RETURN {id: region.id, name: region.name, children: children} AS region`,
  neo4jGraphql: `query Counts($code: String!) {
    region: regions(where: { code: { eq: $code } }) {
      id name: name
      children(sort: [{ id: ASC }], limit: 50) {
        id name: name
        funds: fundsConnection { total: totalCount }
        policies: policiesConnection { total: totalCount }
      }
    }
  }`,
  single: 'region',
};
