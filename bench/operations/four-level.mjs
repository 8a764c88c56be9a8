const shared = {
  graphql: `query FourLevel($codes: [String!]!) {
    regions(where: { code: { in: $codes } }, first: 50) {
      nodes {
        id name
        policies(first: 5) {
          nodes {
            id name issuedOn { edtf }
            measures(first: 5) {
              nodes {
                id name instrument cap { amount comparator text }
                problems(first: 3) { nodes { id name } }
              }
            }
          }
        }
      }
    }
  }`,
  floor: `MATCH (region:Region) WHERE region.code IN $codes
WITH region ORDER BY region.id LIMIT 50
CALL (region) {
  MATCH (region)<-[:APPLIES_TO]-(policy:Policy)
  WITH policy ORDER BY policy.id LIMIT 5
  CALL (policy) {
    MATCH (policy)-[:CONTAINS]->(measure:Measure)
    WITH measure ORDER BY measure.id LIMIT 5
    CALL (measure) {
      MATCH (measure)-[:ADDRESSES]->(problem:Problem)
      WITH problem ORDER BY problem.id LIMIT 3
      RETURN collect({id: problem.id, name: problem.name}) AS problems
    }
    RETURN collect({id: measure.id, name: measure.name, instrument: measure.instrument, problems: problems,
      cap: CASE WHEN measure.capAmount IS NULL THEN null ELSE
        {amount: measure.capAmount, comparator: measure.capComparator, text: measure.capText} END}) AS measures
  }
  RETURN collect({id: policy.id, name: policy.name, measures: measures,
    issuedOn: CASE WHEN policy.issuedOnEdtf IS NULL THEN null ELSE {edtf: policy.issuedOnEdtf} END}) AS policies
}
RETURN collect({id: region.id, name: region.name, policies: policies}) AS regions`,
  neo4jGraphql: `query FourLevel($codes: [String!]!) {
    regions(where: { code: { in: $codes } }, sort: [{ id: ASC }], limit: 50) {
      id name: name
      policies(sort: [{ id: ASC }], limit: 5) {
        id name: name issuedOn_edtf: issuedOnEdtf
        measures(sort: [{ id: ASC }], limit: 5) {
          id name: name instrument cap_amount: capAmount cap_comparator: capComparator cap_text: capText
          problems(sort: [{ id: ASC }], limit: 3) { id name: name }
        }
      }
    }
  }`,
};

/** A region, its policies, their measures, the problems that these are set against. */
export const fourLevelSmall = {
  ...shared,
  name: 'fourLevelSmall',
  title: { zh: '四层：1 个地区', en: 'four levels, 1 region' },
  small: true,
  variables: ({ probeCodes }) => probeCodes.map((code) => ({ codes: [code] })),
};

/** Fifty regions, their policies, their measures, the problems that these are set against. */
export const fourLevelLarge = {
  ...shared,
  name: 'fourLevelLarge',
  title: { zh: '四层：50 个地区', en: 'four levels, 50 regions' },
  variables: ({ mixedCodes }) => mixedCodes.map((codes) => ({ codes })),
};
