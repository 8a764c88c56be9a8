CALL () {
  MATCH (n0:Region {code: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.predicate = $p0
    WITH n2, collect(DISTINCT r3) AS r4
    WITH n2, r4
    ORDER BY n2.id LIMIT $p1
    RETURN collect([[n2.basis, [(n2)-[:EVIDENCE]->(n5:Evidence) | [[n5.end, n5.quote, n5.section, n5.start], n5.start, n5.end]], n2.id, n2.modality, [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)-[r8:SERVES]->(n7:Company)
    WITH n7, r8
    ORDER BY n7.id LIMIT $p2
    CALL (r8) {
      UNWIND coalesce(r8.claimIds, []) AS i10
      MATCH (n9:Claim {id: i10})
      RETURN collect([n9.basis, [(n9)-[:EVIDENCE]->(n11:Evidence) | [[n11.end, n11.quote, n11.section, n11.start], n11.start, n11.end]], n9.id, n9.modality, [(n9)-[:QUALIFIER]->(n12:Qualifier) | [[head([(n12)-[:REFERS_TO]->(n13:Entity) | [coalesce(n13.nameZh, n13.nameEn)]]), n12.name], n12.id]]]) AS v14
    }
    RETURN collect([[n7.id, coalesce(n7.nameZh, n7.nameEn)], v14]) AS v6
  }
  RETURN head(collect([[v1, null], [v6, null], n0.id, coalesce(n0.nameZh, n0.nameEn)])) AS v16
}
RETURN v16 AS c0_
