CALL () {
  MATCH (n1:Policy)
  WHERE n1.issuedOnEdtf IS NOT NULL AND coalesce(n1.issuedOnEarliest, '0000-01-01') >= $p0 AND coalesce(n1.issuedOnLatest, '9999-12-31') <= $p1
  WITH n1
  ORDER BY n1.issuedOnEarliest, n1.id LIMIT $p2
  CALL (n1) {
    MATCH (n1)<-[:SUBJECT|OBJECT]-(n3:Claim)
    WHERE n3.predicate = $p3
    WITH DISTINCT n3
    WITH n3
    ORDER BY n3.id LIMIT $p4
    RETURN collect([[n3.basis, [(n3)-[:CONFLICTS_WITH]-(n4:Claim) | [[n4.id], n4.id]], [(n3)-[:EVIDENCE]->(n5:Evidence) | [[n5.end, n5.quote, n5.section, n5.start], n5.start, n5.end]], n3.id, n3.modality, coalesce(n3.note, n3.noteEn), [n3.valueType, n3.valueAmount, n3.valueCode, n3.valueComparator, n3.valueCurrency, n3.valueEdtf, n3.valuePercent, n3.valueText, n3.valueUnit, n3.valueValue]]]) AS v2
  }
  CALL (n1) {
    MATCH (n1)<-[:ISSUES]-(n7:Organization)
    WITH n7
    ORDER BY n7.id LIMIT $p5
    RETURN collect([[n7.id, coalesce(n7.name, n7.nameEn)]]) AS v6
  }
  CALL (n1) {
    MATCH (n1)<-[r10:ISSUES]-(n9:Region)
    WITH n9, r10
    ORDER BY n9.id LIMIT $p6
    RETURN collect([[n9.id, coalesce(n9.name, n9.nameEn)], r10.basis]) AS v8
  }
  CALL (n1) {
    MATCH (n1)-[:APPLIES_TO]->(n12:Region)
    WITH n12
    ORDER BY n12.id LIMIT $p7
    RETURN collect([[n12.id, coalesce(n12.name, n12.nameEn)]]) AS v11
  }
  RETURN collect([[[v2, null], n1.id, [n1.issuedOnText, n1.issuedOnEdtf, n1.issuedOnText], [v6, null], [v8, null], coalesce(n1.name, n1.nameEn), [v11, null]]]) AS v0
}
RETURN [v0, null] AS c0_
