CALL () {
  MATCH (n0:Region {code: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.predicate = $p0
    WITH DISTINCT n2
    WITH n2
    ORDER BY n2.id LIMIT $p1
    RETURN collect([[n2.basis, [(n2)-[:EVIDENCE]->(n3:Evidence) | [[n3.end, n3.quote, n3.section, n3.start], n3.start, n3.end]], n2.id, n2.modality, coalesce(n2.note, n2.noteEn), [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)-[r6:SERVES]->(n5:Company)
    WITH n5, r6
    ORDER BY n5.id LIMIT $p2
    CALL (r6) {
      UNWIND coalesce(r6.claimIds, []) AS i8
      MATCH (n7:Claim {id: i8})
      RETURN collect([n7.basis, [(n7)-[:EVIDENCE]->(n9:Evidence) | [[n9.end, n9.quote, n9.section, n9.start], n9.start, n9.end]], n7.id, n7.modality, coalesce(n7.note, n7.noteEn), [(n7)-[:QUALIFIER]->(n10:Qualifier) | [[head([(n10)-[:REFERS_TO]->(n11:Entity) | [coalesce(n11.name, n11.nameEn)]]), n10.name], n10.id]]]) AS v12
    }
    RETURN collect([[n5.id, coalesce(n5.name, n5.nameEn)], v12]) AS v4
  }
  RETURN head(collect([[v1, null], [v4, null], n0.id, coalesce(n0.name, n0.nameEn)])) AS v14
}
RETURN v14 AS c0_
