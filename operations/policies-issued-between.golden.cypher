CALL () {
  MATCH (n1:Policy)
  WHERE n1.issuedOnEarliest >= $p0 AND n1.issuedOnLatest <= $p1
  WITH n1
  ORDER BY n1.issuedOnEarliest, n1.id LIMIT $p2
  CALL (n1) {
    MATCH (n1)<-[r4:SUBJECT|OBJECT]-(n3:Claim)
    WHERE n3.predicate = $p3
    WITH n3, collect(DISTINCT r4) AS r5
    WITH n3, r5
    ORDER BY n3.id LIMIT $p4
    CALL (n3) {
      MATCH (n3)-[r8:CONFLICTS_WITH]-(n6:Claim)
      WITH n6 ORDER BY n6.id
      RETURN collect([n6.id]) AS v7
    }
    CALL (n3) {
      MATCH (n3)-[r11:EVIDENCE]->(n9:Evidence)
      WITH n9 ORDER BY n9.start, n9.id
      RETURN collect([n9.end, n9.quote, n9.section, n9.start]) AS v10
    }
    RETURN collect([[n3.basis, v7, v10, n3.id, n3.modality, [n3.valueType, n3.valueAmount, n3.valueCode, n3.valueComparator, n3.valueCurrency, n3.valueEdtf, n3.valuePercent, n3.valueText, n3.valueUnit, n3.valueValue]]]) AS v2
  }
  CALL (n1) {
    MATCH (n1)<-[r14:ISSUES]-(n13:Organization)
    WITH n13, r14
    ORDER BY n13.id LIMIT $p5
    RETURN collect([[n13.id, coalesce(n13.nameZh, n13.nameEn)]]) AS v12
  }
  CALL (n1) {
    MATCH (n1)<-[r17:ISSUES]-(n16:Region)
    WITH n16, r17
    ORDER BY n16.id LIMIT $p6
    RETURN collect([[n16.id, coalesce(n16.nameZh, n16.nameEn)], r17.basis]) AS v15
  }
  CALL (n1) {
    MATCH (n1)-[r20:APPLIES_TO]->(n19:Region)
    WITH n19, r20
    ORDER BY n19.id LIMIT $p7
    RETURN collect([[n19.id, coalesce(n19.nameZh, n19.nameEn)]]) AS v18
  }
  RETURN collect([[[v2, null], n1.id, [n1.issuedOnText, n1.issuedOnEdtf, n1.issuedOnText], [v12, null], [v15, null], coalesce(n1.nameZh, n1.nameEn), [v18, null]]]) AS v0
}
RETURN [v0, null] AS c0_
