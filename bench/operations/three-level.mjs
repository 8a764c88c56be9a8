const shared = {
  graphql: `query ThreeLevel($codes: [String!]!) {
    regions(where: { code: { in: $codes } }, first: 50) {
      nodes {
        id code name
        funds(first: 10) {
          nodes { id name kind size { amount text } sponsors(first: 5) { nodes { id name } } }
        }
      }
    }
  }`,
  floor: `MATCH (region:Region) WHERE region.code IN $codes
WITH region ORDER BY region.id LIMIT 50
CALL (region) {
  MATCH (region)<-[:SUPPORTS]-(fund:Fund)
  WITH fund ORDER BY fund.id LIMIT 10
  CALL (fund) {
    MATCH (fund)<-[:SPONSORS]-(sponsor:Company)
    WITH sponsor ORDER BY sponsor.id LIMIT 5
    RETURN collect({id: sponsor.id, name: sponsor.name}) AS sponsors
  }
  RETURN collect({id: fund.id, name: fund.name, kind: fund.kind, sponsors: sponsors,
    size: CASE WHEN fund.sizeAmount IS NULL THEN null ELSE {amount: fund.sizeAmount, text: fund.sizeText} END}) AS funds
}
RETURN collect({id: region.id, code: region.code, name: region.name, funds: funds}) AS regions`,
  neo4jGraphql: `query ThreeLevel($codes: [String!]!) {
    regions(where: { code: { in: $codes } }, sort: [{ id: ASC }], limit: 50) {
      id code name: name
      funds(sort: [{ id: ASC }], limit: 10) {
        id name: name kind size_amount: sizeAmount size_text: sizeText
        sponsors(sort: [{ id: ASC }], limit: 5) { id name: name }
      }
    }
  }`,
};

/** A region, its funds, their sponsors. */
export const threeLevelSmall = {
  ...shared,
  name: 'threeLevelSmall',
  title: { zh: '三层：1 个地区', en: 'three levels, 1 region' },
  small: true,
  variables: ({ probeCodes }) => probeCodes.map((code) => ({ codes: [code] })),
};

/** Fifty regions, their funds, their sponsors. */
export const threeLevelLarge = {
  ...shared,
  name: 'threeLevelLarge',
  title: { zh: '三层：50 个地区', en: 'three levels, 50 regions' },
  variables: ({ mixedCodes }) => mixedCodes.map((codes) => ({ codes })),
};
