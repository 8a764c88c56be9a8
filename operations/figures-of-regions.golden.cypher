CALL () {
  MATCH (n1:Region)
  WHERE n1.code IN $p0
  WITH n1
  ORDER BY n1.id LIMIT $p1
  CALL (n1) {
    MATCH (n1)<-[:SUBJECT|OBJECT]-(n3:Claim)
    WHERE n3.valueType IN $p2
    WITH DISTINCT n3
    WITH n3
    ORDER BY n3.id LIMIT $p3
    RETURN collect([[n3.basis, [(n3)-[:EVIDENCE]->(n4:Evidence) | [[n4.end, n4.quote, n4.section, n4.start], n4.start, n4.end]], n3.id, n3.modality, coalesce(n3.note, n3.noteEn), n3.predicate, [(n3)-[:QUALIFIER]->(n5:Qualifier) | [[head([(n5)-[:REFERS_TO]->(n6:Entity) | [n6.id, coalesce(n6.name, n6.nameEn)]]), n5.name, [n5.valueType, n5.valueAmount, n5.valueCode, n5.valueComparator, n5.valueCurrency, n5.valueEdtf, n5.valuePercent, n5.valueText, n5.valueUnit, n5.valueValue]], n5.id]], [n3.validTimeText, n3.validTimeEdtf], [n3.valueType, n3.valueAmount, n3.valueCode, n3.valueComparator, n3.valueCurrency, n3.valueEdtf, n3.valuePercent, n3.valueText, n3.valueUnit, n3.valueValue]]]) AS v2
  }
  CALL (n1) {
    MATCH (n1)<-[:SUBJECT|OBJECT]-(n8:Claim)
    WHERE n8.valueType IN $p4
    RETURN count(DISTINCT n8) AS c7
  }
  RETURN collect([[[v2, c7], n1.id, coalesce(n1.name, n1.nameEn)]]) AS v0
}
RETURN [v0, null] AS c0_
