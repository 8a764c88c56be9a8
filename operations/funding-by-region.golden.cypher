CALL () {
  CALL () {
    MATCH (fund:Fund)-[supports:SUPPORTS]->(place:Region)-[:PART_OF*0..3]->(region:Region {level: $p0})
    WHERE fund.sizeAmount IS NOT NULL AND supports.modality = 'ACTUAL'
    WITH region, fund, collect(DISTINCT place) AS places, collect(supports) AS supported
    WITH region, fund.sizeCurrency AS currency, collect({fund: fund, places: places, supported: supported}) AS all
    WITH region, currency, all, [entry IN all | entry.fund] AS candidates
    CALL (all, candidates) {
      UNWIND all AS entry
      WITH entry, entry.fund AS fund, candidates
      OPTIONAL MATCH (fund)-[same:POSSIBLY_SAME_AS]->(other:Fund)
      WHERE other IN candidates
      WITH entry, fund, other, same
      ORDER BY other.id
      RETURN
        collect(DISTINCT CASE WHEN other IS NULL THEN entry END) AS counted,
        collect(CASE WHEN other IS NOT NULL THEN {fund: fund, sameAs: other, ids: same.claimIds} END) AS doubtful
    }
    CALL (doubtful) {
      UNWIND doubtful AS entry
      CALL (entry) {
        UNWIND entry.ids AS id
        MATCH (claim:Claim {id: id})
        WITH claim
        ORDER BY claim.id
        RETURN collect(claim) AS reasons
      }
      WITH entry, reasons
      ORDER BY entry.fund.id, entry.sameAs.id
      RETURN collect({fund: entry.fund, sameAs: entry.sameAs, claims: reasons}) AS leftOut
    }
    WITH
      region,
      currency,
      leftOut,
      counted,
      [entry IN counted | entry.fund] AS unordered,
      [entry IN counted | entry.fund.sizeComparator] AS comparators,
      reduce(ids = [], entry IN counted | ids + reduce(of = [], r IN entry.supported | of + r.claimIds)) AS supportIds
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
    CALL (funds, supportIds) {
      UNWIND funds AS fund
      MATCH (claim:Claim {predicate: 'size'})-[:SUBJECT]->(fund)
      WHERE claim.rank <> 'DEPRECATED' AND claim.valueAmount = fund.sizeAmount
      RETURN claim
      UNION
      UNWIND supportIds AS id
      MATCH (claim:Claim {id: id})
      RETURN claim
    }
    WITH region, currency, leftOut, funds, amount, via, comparators, claim
    ORDER BY claim.id
    WITH region, currency, leftOut, funds, amount, via, comparators, collect(claim) AS claims
    RETURN
      region,
      amount,
      currency,
      CASE
        WHEN all(c IN comparators WHERE c = 'EQ') THEN 'EQ'
        WHEN all(c IN comparators WHERE c IN ['EQ', 'GT', 'GTE']) THEN CASE WHEN 'GT' IN comparators THEN 'GT' ELSE 'GTE' END
        WHEN all(c IN comparators WHERE c IN ['EQ', 'LT', 'LTE']) THEN CASE WHEN 'LT' IN comparators THEN 'LT' ELSE 'LTE' END
        WHEN all(c IN comparators WHERE c IN ['EQ', 'NEARLY']) THEN 'NEARLY'
        ELSE 'ABOUT'
      END AS comparator,
      any(place IN via WHERE place <> region) AS derived,
      via,
      funds,
      claims,
      leftOut
    ORDER BY amount DESC, region.id, currency
  }
  CALL (claims) {
    UNWIND coalesce(claims, []) AS n1
    CALL (n1) {
      MATCH (n1)-[r5:EVIDENCE]->(n3:Evidence)
      WITH n3 ORDER BY n3.start, n3.id
      RETURN collect([n3.end, n3.quote, n3.section, n3.start]) AS v4
    }
    RETURN collect([n1.basis, v4, n1.id, n1.modality]) AS v2
  }
  CALL (funds) {
    UNWIND coalesce(funds, []) AS n6
    RETURN collect([n6.id, coalesce(n6.nameZh, n6.nameEn)]) AS v7
  }
  CALL (leftOut) {
    UNWIND coalesce(leftOut, []) AS n8
    CALL (n8) {
      UNWIND coalesce(n8.claims, []) AS n10
      CALL (n10) {
        MATCH (n10)-[r14:EVIDENCE]->(n12:Evidence)
        WITH n12 ORDER BY n12.start, n12.id
        RETURN collect([n12.end, n12.quote, n12.section, n12.start]) AS v13
      }
      RETURN collect([n10.basis, v13, n10.id, n10.modality, coalesce(n10.rationaleZh, n10.rationaleEn)]) AS v11
    }
    CALL (n8) {
      WITH n8.fund AS n15 WHERE n15 IS NOT NULL
      RETURN head(collect([n15.id, coalesce(n15.nameZh, n15.nameEn)])) AS v16
    }
    CALL (n8) {
      WITH n8.sameAs AS n17 WHERE n17 IS NOT NULL
      RETURN head(collect([n17.id, coalesce(n17.nameZh, n17.nameEn)])) AS v18
    }
    RETURN collect([v11, v16, v18]) AS v9
  }
  CALL (region) {
    WITH region AS n19 WHERE n19 IS NOT NULL
    RETURN head(collect([n19.id, coalesce(n19.nameZh, n19.nameEn)])) AS v20
  }
  CALL (via) {
    UNWIND coalesce(via, []) AS n21
    RETURN collect([n21.id, coalesce(n21.nameZh, n21.nameEn)]) AS v22
  }
  RETURN collect([amount, v2, comparator, currency, derived, v7, v9, v20, v22]) AS v0
}
RETURN v0 AS c0_
