CALL () {
  MATCH (n1:Claim)
  WHERE n1.modality IN $p0 AND n1.valueType IS NOT NULL
    AND n1.id IS NOT NULL
  WITH n1
  ORDER BY n1.id LIMIT $p1
  RETURN collect([[n1.basis, [(n1)-[:EVIDENCE]->(n2:Evidence) | [[n2.end, n2.quote, n2.section, n2.start], n2.start, n2.end]], n1.id, n1.modality, coalesce(n1.note, n1.noteEn), head([(n1)-[:OBJECT]->(n3:Entity) | [n3.id, coalesce(n3.name, n3.nameEn)]]), n1.predicate, head([(n1)-[:SUBJECT]->(n4:Entity) | [n4.id, coalesce(n4.name, n4.nameEn)]]), [n1.validTimeText, n1.validTimeEdtf, n1.validTimeText], [n1.valueType, n1.valueAmount, n1.valueCode, n1.valueComparator, n1.valueCurrency, n1.valueEdtf, n1.valuePercent, n1.valueText, n1.valueUnit, n1.valueValue]]]) AS v0
}
CALL () {
  MATCH (n6:Claim)
  WHERE n6.modality IN $p2 AND n6.valueType IS NOT NULL
  RETURN count(*) AS c5
}
RETURN [v0, c5] AS c0_
