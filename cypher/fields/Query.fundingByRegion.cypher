// How much fund money is in place by region of a level, each fund counted once, and by which claims?
:param level => 'PROVINCE';
:param exceptions => 'APPLY';
:param columns => ['region', 'amount', 'currency', 'comparator', 'basis', 'derived', 'purposes', 'via', 'funds', 'claims', 'leftOut'];
MATCH (fund:Fund)-[supports:SUPPORTS]->(place:Region)-[:PART_OF*0..3]->(region:Region {level: $level})
WHERE fund.sizeAmount IS NOT NULL AND supports.modality = 'ACTUAL'
// What a fund supports except the region, or one above it, is no money for the region.
WITH
  fund,
  supports,
  place,
  region,
  EXISTS { MATCH (region)-[:PART_OF*0..3]->(above:Region) WHERE above.id IN supports.exceptionIds } AS excepted
WHERE $exceptions = 'IGNORE' OR excepted = ($exceptions = 'ONLY')
WITH region, fund, collect(DISTINCT place) AS places, collect(supports) AS supported
WITH region, fund.sizeCurrency AS currency, collect({fund: fund, places: places, supported: supported}) AS all
WITH region, currency, all, [entry IN all | entry.fund] AS candidates
CALL (candidates) {
  UNWIND candidates AS fund
  // The subject of POSSIBLY_SAME_AS is the vaguer mention; of two that each may be the other, the first by id counts.
  MATCH (fund)-[same:POSSIBLY_SAME_AS]->(other:Fund)
  WHERE other IN candidates AND NOT (fund.id < other.id AND EXISTS { (other)-[:POSSIBLY_SAME_AS]->(fund) })
  WITH fund, same, other
  ORDER BY fund.id, other.id
  RETURN collect({fund: fund, sameAs: other, claimIds: same.claimIds}) AS doubts
}
// Left out is only what may be one that counts, which a chain decides from its end. An even number of rounds leaves in
// what goes round in a circle.
WITH
  region,
  currency,
  all,
  doubts,
  reduce(out = [], round IN range(1, 2 * size(doubts)) |
    [doubt IN doubts WHERE NOT doubt.sameAs IN out | doubt.fund]) AS out
WITH
  region,
  currency,
  [doubt IN doubts WHERE doubt.fund IN out AND NOT doubt.sameAs IN out] AS leftOut,
  [entry IN all WHERE NOT entry.fund IN out] AS counted
WITH
  region,
  currency,
  leftOut,
  counted,
  [entry IN counted | entry.fund] AS unordered
CALL (unordered) {
  UNWIND unordered AS fund
  WITH fund
  ORDER BY fund.sizeAmount DESC, fund.id
  RETURN collect(fund) AS funds, sum(fund.sizeAmount) AS amount
}
CALL (counted) {
  UNWIND counted AS entry
  UNWIND entry.places AS place
  WITH DISTINCT place
  ORDER BY place.id
  RETURN collect(place) AS via
}
// What follows reads much, and is left out where nobody asks for its column.
CALL (counted) {
  CALL (counted) {
    UNWIND CASE WHEN 'claims' IN $columns THEN counted ELSE [] END AS entry
    WITH entry.fund AS fund
    // Without a label, so that it starts from the fund and not from the index of predicates.
    MATCH (fund)<-[:SUBJECT]-(claim {predicate: 'size'})
    WHERE claim.rank <> 'DEPRECATED' AND claim.valueAmount = fund.sizeAmount AND claim.valueCurrency = fund.sizeCurrency
    RETURN claim
    UNION
    UNWIND CASE WHEN 'claims' IN $columns THEN counted ELSE [] END AS entry
    UNWIND entry.supported AS supports
    UNWIND supports.claimIds AS id
    MATCH (claim:Claim {id: id})
    RETURN claim
  }
  WITH claim
  ORDER BY claim.id
  RETURN collect(claim) AS claims
}
CALL (funds) {
  UNWIND CASE WHEN 'purposes' IN $columns THEN funds ELSE [] END AS fund
  OPTIONAL MATCH (fund)-[focus:FOCUSES_ON]->(sector:Sector)
  WITH sector, fund, focus
  ORDER BY fund.sizeAmount DESC, fund.id
  WITH
    sector,
    collect(fund) AS meant,
    sum(fund.sizeAmount) AS sectorAmount,
    collect(focus) AS focuses
  ORDER BY sector IS NULL, sectorAmount DESC, sector.id
  RETURN collect({
    sector: sector,
    amount: sectorAmount,
    funds: meant,
    claimIds: COLLECT { UNWIND focuses AS focus UNWIND focus.claimIds AS id RETURN id }
  }) AS sectors
}
// The whole and each purpose alike: a sum has the bound that follows from those of its parts, by the rule of boundOfSum in
// src/graphql/compile/bound.ts, whose test holds the two equal.
WITH
  region,
  currency,
  leftOut,
  counted,
  funds,
  via,
  claims,
  [sum IN [{amount: amount, funds: funds}] + sectors | {
    sector: sum.sector,
    amount: sum.amount,
    comparator: CASE
      WHEN all(fund IN sum.funds WHERE fund.sizeComparator = 'EQ') THEN 'EQ'
      WHEN all(fund IN sum.funds WHERE fund.sizeComparator IN ['EQ', 'GT', 'GTE'])
        THEN CASE WHEN any(fund IN sum.funds WHERE fund.sizeComparator = 'GT') THEN 'GT' ELSE 'GTE' END
      WHEN all(fund IN sum.funds WHERE fund.sizeComparator IN ['EQ', 'LT', 'LTE'])
        THEN CASE WHEN any(fund IN sum.funds WHERE fund.sizeComparator = 'LT') THEN 'LT' ELSE 'LTE' END
      WHEN all(fund IN sum.funds WHERE fund.sizeComparator IN ['EQ', 'NEARLY']) THEN 'NEARLY'
      ELSE 'ABOUT'
    END,
    funds: sum.funds,
    claimIds: sum.claimIds
  }] AS sums
RETURN
  region,
  head(sums).amount AS amount,
  currency,
  head(sums).comparator AS comparator,
  CASE
    WHEN all(entry IN counted WHERE any(link IN entry.supported WHERE link.basis = 'STATED')) THEN 'STATED'
    ELSE 'INFERRED'
  END AS basis,
  any(place IN via WHERE place <> region) AS derived,
  tail(sums) AS purposes,
  via,
  funds,
  claims,
  leftOut
ORDER BY amount DESC, region.id, currency
