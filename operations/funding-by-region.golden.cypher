CALL () {
  CALL () {
    MATCH (fund:Fund)-[supports:SUPPORTS]->(place:Region)-[:PART_OF*0..3]->(region:Region {level: $p0})
    WHERE fund.sizeAmount IS NOT NULL AND supports.modality = 'ACTUAL'
    WITH
      fund,
      supports,
      place,
      region,
      EXISTS { MATCH (region)-[:PART_OF*0..3]->(above:Region) WHERE above.id IN supports.exceptionIds } AS excepted
    WHERE $p1 = 'IGNORE' OR excepted = ($p1 = 'ONLY')
    WITH region, fund, collect(DISTINCT place) AS places, collect(supports) AS supported
    WITH region, fund.sizeCurrency AS currency, collect({fund: fund, places: places, supported: supported}) AS all
    WITH region, currency, all, [entry IN all | entry.fund] AS candidates
    CALL (candidates) {
      UNWIND candidates AS fund
      MATCH (fund)-[same:POSSIBLY_SAME_AS]->(other:Fund)
      WHERE other IN candidates AND NOT (fund.id < other.id AND EXISTS { (other)-[:POSSIBLY_SAME_AS]->(fund) })
      WITH fund, same, other
      ORDER BY fund.id, other.id
      RETURN collect({fund: fund, sameAs: other, claimIds: same.claimIds}) AS doubts
    }
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
    CALL (counted) {
      CALL (counted) {
        UNWIND CASE WHEN 'claims' IN $p2 THEN counted ELSE [] END AS entry
        WITH entry.fund AS fund
        MATCH (fund)<-[:SUBJECT]-(claim {predicate: 'size'})
        WHERE claim.rank <> 'DEPRECATED' AND claim.valueAmount = fund.sizeAmount AND claim.valueCurrency = fund.sizeCurrency
        RETURN claim
        UNION
        UNWIND CASE WHEN 'claims' IN $p2 THEN counted ELSE [] END AS entry
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
      UNWIND CASE WHEN 'purposes' IN $p2 THEN funds ELSE [] END AS fund
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
  }
  CALL (leftOut) {
    UNWIND coalesce(leftOut, []) AS n4
    CALL (n4) {
      UNWIND coalesce(n4.claimIds, []) AS i6
      MATCH (n5:Claim {id: i6})
      RETURN collect([n5.basis, [(n5)-[:EVIDENCE]->(n7:Evidence) | [[n7.end, n7.quote, n7.section, n7.start], n7.start, n7.end]], n5.id, n5.modality, coalesce(n5.note, n5.noteEn), coalesce(n5.rationale, n5.rationaleEn)]) AS v8
    }
    RETURN collect([v8, head([n9 IN [n4.fund] WHERE n9 IS NOT NULL | [n9.id, coalesce(n9.name, n9.nameEn)]]), head([n10 IN [n4.sameAs] WHERE n10 IS NOT NULL | [n10.id, coalesce(n10.name, n10.nameEn)]])]) AS v11
  }
  CALL (purposes) {
    UNWIND coalesce(purposes, []) AS n12
    CALL (n12) {
      UNWIND coalesce(n12.claimIds, []) AS i14
      MATCH (n13:Claim {id: i14})
      RETURN collect([n13.basis, [(n13)-[:EVIDENCE]->(n15:Evidence) | [[n15.end, n15.quote, n15.section, n15.start], n15.start, n15.end]], n13.id, n13.modality, coalesce(n13.note, n13.noteEn), coalesce(n13.rationale, n13.rationaleEn)]) AS v16
    }
    RETURN collect([n12.amount, v16, n12.comparator, [n17 IN coalesce(n12.funds, []) | [n17.id, coalesce(n17.name, n17.nameEn)]], head([n18 IN [n12.sector] WHERE n18 IS NOT NULL | [n18.id, coalesce(n18.name, n18.nameEn)]])]) AS v19
  }
  RETURN collect([amount, basis, [n1 IN coalesce(claims, []) | [n1.basis, [(n1)-[:EVIDENCE]->(n2:Evidence) | [[n2.end, n2.quote, n2.section, n2.start], n2.start, n2.end]], n1.id, n1.modality, coalesce(n1.note, n1.noteEn), coalesce(n1.rationale, n1.rationaleEn)]], comparator, currency, derived, [n3 IN coalesce(funds, []) | [n3.id, coalesce(n3.name, n3.nameEn)]], v11, v19, head([n20 IN [region] WHERE n20 IS NOT NULL | [n20.id, coalesce(n20.name, n20.nameEn)]]), [n21 IN coalesce(via, []) | [n21.id, coalesce(n21.name, n21.nameEn)]]]) AS v0
}
RETURN v0 AS c0_
