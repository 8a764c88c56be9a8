/** Districts that a fund of some size supports, with those funds. */
export const filteredList = {
  name: 'filteredList',
  title: { zh: '有大额基金的区县及其基金', en: 'districts with a large fund, and these funds' },
  variables: () => Array.from({ length: 20 }, (_, i) => ({ amount: 15_000_000_000 + i * 500_000_000 })),
  graphql: `query FilteredList($amount: Float!) {
    regions(where: { level: { eq: DISTRICT }, funds: { some: { size: { amount: { gte: $amount } } } } }, first: 20) {
      nodes {
        id code name
        funds(where: { size: { amount: { gte: $amount } } }, first: 10) {
          nodes { id name size { amount comparator text } }
        }
      }
    }
  }`,
  // Asked for the id, Neo4j reads its index in order, and stops after twenty.
  floor: `MATCH (region:Region)
WHERE region.id IS NOT NULL AND region.level = 'DISTRICT'
  AND EXISTS { MATCH (region)<-[:SUPPORTS]-(fund:Fund) WHERE fund.sizeAmount >= $amount }
WITH region ORDER BY region.id LIMIT 20
CALL (region) {
  MATCH (region)<-[:SUPPORTS]-(fund:Fund)
  WHERE fund.sizeAmount >= $amount
  WITH fund ORDER BY fund.id LIMIT 10
  RETURN collect({id: fund.id, name: fund.name,
    size: {amount: fund.sizeAmount, comparator: fund.sizeComparator, text: fund.sizeText}}) AS funds
}
RETURN collect({id: region.id, code: region.code, name: region.name, funds: funds}) AS regions`,
  neo4jGraphql: `query FilteredList($amount: Float!) {
    regions(
      where: { level: { eq: "DISTRICT" }, funds: { some: { sizeAmount: { gte: $amount } } } }
      sort: [{ id: ASC }], limit: 20
    ) {
      id code name: name
      funds(where: { sizeAmount: { gte: $amount } }, sort: [{ id: ASC }], limit: 10) {
        id name: name size_amount: sizeAmount size_comparator: sizeComparator size_text: sizeText
      }
    }
  }`,
};
