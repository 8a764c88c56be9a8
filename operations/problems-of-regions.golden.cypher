CALL () {
  MATCH (n1:Problem)
  WHERE EXISTS { MATCH (n1)-[:AFFECTS]->(n2:Region) }
    AND n1.id IS NOT NULL
  WITH n1
  ORDER BY n1.id LIMIT $p0
  CALL (n1) {
    MATCH (n1)-[r6:AFFECTS]->(n5:Region)
    WITH n5, r6
    ORDER BY n5.id LIMIT $p1
    CALL (r6) {
      UNWIND coalesce(r6.claimIds, []) AS i8
      MATCH (n7:Claim {id: i8})
      RETURN collect([n7.basis, [(n7)-[:EVIDENCE]->(n9:Evidence) | [[n9.end, n9.quote, n9.section, n9.start], n9.start, n9.end]], n7.id, n7.modality, coalesce(n7.note, n7.noteEn), [(n7)-[:QUALIFIER]->(n10:Qualifier) | [[head([(n10)-[:REFERS_TO]->(n11:Entity) | [n11.id, coalesce(n11.name, n11.nameEn)]]), n10.name, [n10.valueType, n10.valueAmount, n10.valueCode, n10.valueComparator, n10.valueCurrency, n10.valueEdtf, n10.valuePercent, n10.valueText, n10.valueUnit, n10.valueValue]], n10.id]], [n7.valueType, n7.valueAmount, n7.valueCode, n7.valueComparator, n7.valueCurrency, n7.valueEdtf, n7.valuePercent, n7.valueText, n7.valueUnit, n7.valueValue]]) AS v12
    }
    CALL (r6) {
      UNWIND coalesce(r6.exceptionIds, []) AS i15
      MATCH (n14:Entity {id: i15})
      RETURN collect([n14.id, coalesce(n14.name, n14.nameEn)]) AS v16
    }
    RETURN collect([[n5.id, coalesce(n5.name, n5.nameEn)], r6.basis, v12, v16]) AS v4
  }
  RETURN collect([[n1.id, coalesce(n1.name, n1.nameEn), [(n1)-[:BROADER]->(n3:Problem) | [[n3.id], n3.id]], [v4, null]]]) AS v0
}
RETURN [v0, null] AS c0_
