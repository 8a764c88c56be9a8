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
    RETURN collect([[n3.basis, [(n3)-[:EVIDENCE]->(n6:Evidence) | [[n6.end, n6.quote, n6.section, n6.start], n6.start, n6.end]], n3.id, n3.modality, n3.predicate, [(n3)-[:QUALIFIER]->(n7:Qualifier) | [[head([(n7)-[:REFERS_TO]->(n8:Entity) | [n8.id, coalesce(n8.nameZh, n8.nameEn)]]), n7.name, [n7.valueType, n7.valueAmount, n7.valueCode, n7.valueComparator, n7.valueCurrency, n7.valueEdtf, n7.valuePercent, n7.valueText, n7.valueUnit, n7.valueValue]], n7.id]], [n3.validTimeText, n3.validTimeEdtf], [n3.valueType, n3.valueAmount, n3.valueCode, n3.valueComparator, n3.valueCurrency, n3.valueEdtf, n3.valuePercent, n3.valueText, n3.valueUnit, n3.valueValue]]]) AS v2
  }
  CALL (n1) {
    MATCH (n1)<-[r11:SUBJECT|OBJECT]-(n10:Claim)
    WHERE n10.valueType IN $p4
    RETURN count(DISTINCT n10) AS c9
  }
  RETURN collect([[[v2, c9], n1.id, coalesce(n1.nameZh, n1.nameEn)]]) AS v0
}
RETURN [v0, null] AS c0_
