CALL () {
  MATCH (n1:Claim)
  WHERE n1.modality IN $p0 AND n1.valueType IS NOT NULL
  WITH n1
  ORDER BY n1.id LIMIT $p1
  CALL (n1) {
    MATCH (n1)-[r4:EVIDENCE]->(n2:Evidence)
    WITH n2 ORDER BY n2.start, n2.id
    RETURN collect([n2.end, n2.quote, n2.section, n2.start]) AS v3
  }
  RETURN collect([[n1.basis, v3, n1.id, n1.modality, head([(n1)-[:OBJECT]->(n5:Entity) | [n5.id, coalesce(n5.nameZh, n5.nameEn)]]), n1.predicate, head([(n1)-[:SUBJECT]->(n6:Entity) | [n6.id, coalesce(n6.nameZh, n6.nameEn)]]), [n1.validTimeText, n1.validTimeEdtf, n1.validTimeText], [n1.valueType, n1.valueAmount, n1.valueCode, n1.valueComparator, n1.valueCurrency, n1.valueEdtf, n1.valuePercent, n1.valueText, n1.valueUnit, n1.valueValue]]]) AS v0
}
CALL () {
  MATCH (n8:Claim)
  WHERE n8.modality IN $p2 AND n8.valueType IS NOT NULL
  RETURN count(*) AS c7
}
RETURN [v0, c7] AS c0_
