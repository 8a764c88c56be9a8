CALL () {
  MATCH (n1:Region)
  WHERE n1.code IN $p0
  WITH n1
  ORDER BY n1.id LIMIT $p1
  CALL (n1) {
    MATCH (n1)<-[r4:SUBJECT|OBJECT]-(n3:Claim)
    WHERE n3.valueType IN $p2
    WITH n3, collect(DISTINCT r4) AS r5
    WITH n3, r5
    ORDER BY n3.id LIMIT $p3
    CALL (n3) {
      MATCH (n3)-[r8:EVIDENCE]->(n6:Evidence)
      WITH n6 ORDER BY n6.start, n6.id
      RETURN collect([n6.end, n6.quote, n6.section, n6.start]) AS v7
    }
    CALL (n3) {
      MATCH (n3)-[r12:QUALIFIER]->(n9:Qualifier)
      WITH n9 ORDER BY n9.id
      RETURN collect([head([(n9)-[:REFERS_TO]->(n10:Entity) | [n10.id, coalesce(n10.nameZh, n10.nameEn)]]), n9.name, [n9.valueType, n9.valueAmount, n9.valueCode, n9.valueComparator, n9.valueCurrency, n9.valueEdtf, n9.valuePercent, n9.valueText, n9.valueUnit, n9.valueValue]]) AS v11
    }
    RETURN collect([[n3.basis, v7, n3.id, n3.modality, n3.predicate, v11, [n3.validTimeText, n3.validTimeEdtf], [n3.valueType, n3.valueAmount, n3.valueCode, n3.valueComparator, n3.valueCurrency, n3.valueEdtf, n3.valuePercent, n3.valueText, n3.valueUnit, n3.valueValue]]]) AS v2
  }
  CALL (n1) {
    MATCH (n1)<-[r15:SUBJECT|OBJECT]-(n14:Claim)
    WHERE n14.valueType IN $p4
    RETURN count(DISTINCT n14) AS c13
  }
  RETURN collect([[[v2, c13], n1.id, coalesce(n1.nameZh, n1.nameEn)]]) AS v0
}
RETURN [v0, null] AS c0_
