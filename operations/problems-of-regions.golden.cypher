CALL () {
  MATCH (n1:Problem)
  WHERE EXISTS { MATCH (n1)-[r3:AFFECTS]->(n2:Region) }
  WITH n1
  ORDER BY n1.id LIMIT $p0
  CALL (n1) {
    MATCH (n1)-[r6:BROADER]->(n4:Problem)
    WITH n4 ORDER BY n4.id LIMIT 1
    RETURN head(collect([n4.id])) AS v5
  }
  CALL (n1) {
    MATCH (n1)-[r9:AFFECTS]->(n8:Region)
    WITH n8, r9
    ORDER BY n8.id LIMIT $p1
    CALL (r9) {
      UNWIND coalesce(r9.claimIds, []) AS i11
      MATCH (n10:Claim {id: i11})
      CALL (n10) {
        MATCH (n10)-[r14:EVIDENCE]->(n12:Evidence)
        WITH n12 ORDER BY n12.start, n12.id
        RETURN collect([n12.end, n12.quote, n12.section, n12.start]) AS v13
      }
      CALL (n10) {
        MATCH (n10)-[r18:QUALIFIER]->(n15:Qualifier)
        WITH n15 ORDER BY n15.id
        RETURN collect([head([(n15)-[:REFERS_TO]->(n16:Entity) | [n16.id, coalesce(n16.nameZh, n16.nameEn)]]), n15.name, [n15.valueType, n15.valueAmount, n15.valueCode, n15.valueComparator, n15.valueCurrency, n15.valueEdtf, n15.valuePercent, n15.valueText, n15.valueUnit, n15.valueValue]]) AS v17
      }
      RETURN collect([n10.basis, v13, n10.id, n10.modality, v17, [n10.valueType, n10.valueAmount, n10.valueCode, n10.valueComparator, n10.valueCurrency, n10.valueEdtf, n10.valuePercent, n10.valueText, n10.valueUnit, n10.valueValue]]) AS v19
    }
    RETURN collect([[n8.id, coalesce(n8.nameZh, n8.nameEn)], r9.basis, v19]) AS v7
  }
  RETURN collect([[n1.id, coalesce(n1.nameZh, n1.nameEn), v5, [v7, null]]]) AS v0
}
RETURN [v0, null] AS c0_
