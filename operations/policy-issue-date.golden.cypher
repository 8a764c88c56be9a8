CALL () {
  MATCH (n0:Policy {id: $p2})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.predicate = $p0
    WITH DISTINCT n2
    WITH n2
    ORDER BY n2.id LIMIT $p1
    RETURN collect([[n2.basis, [(n2)-[:CONFLICTS_WITH]-(n3:Claim) | [[n3.id], n3.id]], [(n2)-[:EVIDENCE]->(n4:Evidence) | [[n4.end, n4.quote, n4.section, n4.start], n4.start, n4.end]], n2.id, n2.modality, coalesce(n2.note, n2.noteEn), n2.rank, coalesce(n2.rankReason, n2.rankReasonEn), [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  RETURN head(collect([[v1, null], n0.id, [n0.issuedOnText, n0.issuedOnEdtf, n0.issuedOnText], coalesce(n0.name, n0.nameEn)])) AS v5
}
RETURN v5 AS c0_
