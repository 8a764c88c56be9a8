CALL () {
  MATCH (n0:Policy {id: $p2})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.predicate = $p0
    WITH n2, collect(DISTINCT r3) AS r4
    WITH n2, r4
    ORDER BY n2.id LIMIT $p1
    RETURN collect([[n2.basis, [(n2)-[:CONFLICTS_WITH]-(n5:Claim) | [[n5.id], n5.id]], [(n2)-[:EVIDENCE]->(n6:Evidence) | [[n6.end, n6.quote, n6.section, n6.start], n6.start, n6.end]], n2.id, n2.modality, n2.rank, coalesce(n2.rankReasonZh, n2.rankReasonEn), [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  RETURN head(collect([[v1, null], n0.id, [n0.issuedOnText, n0.issuedOnEdtf, n0.issuedOnText], coalesce(n0.nameZh, n0.nameEn)])) AS v7
}
RETURN v7 AS c0_
