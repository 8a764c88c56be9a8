CALL () {
  MATCH (n1:Problem)
  WHERE EXISTS { MATCH (n1)-[r3:AFFECTS]->(n2:Region) }
  WITH n1
  ORDER BY n1.id LIMIT $p0
  CALL (n1) {
    MATCH (n1)-[r7:AFFECTS]->(n6:Region)
    WITH n6, r7
    ORDER BY n6.id LIMIT $p1
    CALL (r7) {
      UNWIND coalesce(r7.claimIds, []) AS i9
      MATCH (n8:Claim {id: i9})
      RETURN collect([n8.basis, [(n8)-[:EVIDENCE]->(n10:Evidence) | [[n10.end, n10.quote, n10.section, n10.start], n10.start, n10.end]], n8.id, n8.modality, [(n8)-[:QUALIFIER]->(n11:Qualifier) | [[head([(n11)-[:REFERS_TO]->(n12:Entity) | [n12.id, coalesce(n12.nameZh, n12.nameEn)]]), n11.name, [n11.valueType, n11.valueAmount, n11.valueCode, n11.valueComparator, n11.valueCurrency, n11.valueEdtf, n11.valuePercent, n11.valueText, n11.valueUnit, n11.valueValue]], n11.id]], [n8.valueType, n8.valueAmount, n8.valueCode, n8.valueComparator, n8.valueCurrency, n8.valueEdtf, n8.valuePercent, n8.valueText, n8.valueUnit, n8.valueValue]]) AS v13
    }
    RETURN collect([[n6.id, coalesce(n6.nameZh, n6.nameEn)], r7.basis, v13]) AS v5
  }
  RETURN collect([[n1.id, coalesce(n1.nameZh, n1.nameEn), [(n1)-[:BROADER]->(n4:Problem) | [[n4.id], n4.id]], [v5, null]]]) AS v0
}
RETURN [v0, null] AS c0_
