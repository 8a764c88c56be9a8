CALL () {
  MATCH (n0:Policy {id: $p2})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.predicate = $p0
    WITH n2, collect(DISTINCT r3) AS r4
    WITH n2, r4
    ORDER BY n2.id LIMIT $p1
    CALL (n2) {
      MATCH (n2)-[r7:CONFLICTS_WITH]-(n5:Claim)
      WITH n5 ORDER BY n5.id
      RETURN collect([n5.id]) AS v6
    }
    CALL (n2) {
      MATCH (n2)-[r10:EVIDENCE]->(n8:Evidence)
      WITH n8 ORDER BY n8.start, n8.id
      RETURN collect([n8.end, n8.quote, n8.section, n8.start]) AS v9
    }
    RETURN collect([[n2.basis, v6, v9, n2.id, n2.modality, n2.rank, coalesce(n2.rankReasonZh, n2.rankReasonEn), [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  RETURN head(collect([[v1, null], n0.id, [n0.issuedOnText, n0.issuedOnEdtf, n0.issuedOnText], coalesce(n0.nameZh, n0.nameEn)])) AS v11
}
RETURN v11 AS c0_
