/** What funds of all provinces come to. */
export const fundingByRegion = {
  name: 'fundingByRegion',
  title: { zh: '各省的基金', en: 'the funds of every province' },
  variables: () => [{}],
  graphql: `query Funding {
    fundingByRegion(level: PROVINCE) { region { id name } amount currency derived funds { id } }
  }`,
  floor: `MATCH (fund:Fund)-[supports:SUPPORTS]->(place:Region)-[:PART_OF*0..3]->(region:Region {level: 'PROVINCE'})
WHERE fund.sizeAmount IS NOT NULL AND supports.modality = 'ACTUAL'
WITH region, fund, any(one IN collect(place) WHERE one <> region) AS derived
ORDER BY fund.sizeAmount DESC, fund.id
WITH region, fund.sizeCurrency AS currency, sum(fund.sizeAmount) AS amount, collect({id: fund.id}) AS funds,
  any(one IN collect(derived) WHERE one) AS derived
ORDER BY amount DESC, region.id, currency
RETURN collect({region: {id: region.id, name: region.name}, amount: amount, currency: currency, derived: derived,
  funds: funds}) AS fundingByRegion`,
};
