CALL () {
  MATCH (n1:Policy)
  WHERE n1.issuedOnEdtf IS NOT NULL AND coalesce(n1.issuedOnEarliest, '0000-01-01') >= $p0 AND coalesce(n1.issuedOnLatest, '9999-12-31') <= $p1
  WITH n1
  ORDER BY n1.issuedOnEarliest, n1.id LIMIT $p2
  CALL (n1) {
    MATCH (n1)<-[r4:SUBJECT|OBJECT]-(n3:Claim)
    WHERE n3.predicate = $p3
    WITH n3, collect(DISTINCT r4) AS r5
    WITH n3, r5
    ORDER BY n3.id LIMIT $p4
    RETURN collect([[n3.basis, [(n3)-[:CONFLICTS_WITH]-(n6:Claim) | [[n6.id], n6.id]], [(n3)-[:EVIDENCE]->(n7:Evidence) | [[n7.end, n7.quote, n7.section, n7.start], n7.start, n7.end]], n3.id, n3.modality, [n3.valueType, n3.valueAmount, n3.valueCode, n3.valueComparator, n3.valueCurrency, n3.valueEdtf, n3.valuePercent, n3.valueText, n3.valueUnit, n3.valueValue]]]) AS v2
  }
  CALL (n1) {
    MATCH (n1)<-[r10:ISSUES]-(n9:Organization)
    WITH n9, r10
    ORDER BY n9.id LIMIT $p5
    RETURN collect([[n9.id, coalesce(n9.nameZh, n9.nameEn)]]) AS v8
  }
  CALL (n1) {
    MATCH (n1)<-[r13:ISSUES]-(n12:Region)
    WITH n12, r13
    ORDER BY n12.id LIMIT $p6
    RETURN collect([[n12.id, coalesce(n12.nameZh, n12.nameEn)], r13.basis]) AS v11
  }
  CALL (n1) {
    MATCH (n1)-[r16:APPLIES_TO]->(n15:Region)
    WITH n15, r16
    ORDER BY n15.id LIMIT $p7
    RETURN collect([[n15.id, coalesce(n15.nameZh, n15.nameEn)]]) AS v14
  }
  RETURN collect([[[v2, null], n1.id, [n1.issuedOnText, n1.issuedOnEdtf, n1.issuedOnText], [v8, null], [v11, null], coalesce(n1.nameZh, n1.nameEn), [v14, null]]]) AS v0
}
RETURN [v0, null] AS c0_
