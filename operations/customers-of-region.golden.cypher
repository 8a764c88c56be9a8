CALL () {
  MATCH (n0:Region {code: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.predicate = $p0
    WITH n2, collect(DISTINCT r3) AS r4
    WITH n2, r4
    ORDER BY n2.id LIMIT $p1
    CALL (n2) {
      MATCH (n2)-[r7:EVIDENCE]->(n5:Evidence)
      WITH n5 ORDER BY n5.start, n5.id
      RETURN collect([n5.end, n5.quote, n5.section, n5.start]) AS v6
    }
    RETURN collect([[n2.basis, v6, n2.id, n2.modality, [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)-[r10:SERVES]->(n9:Company)
    WITH n9, r10
    ORDER BY n9.id LIMIT $p2
    CALL (r10) {
      UNWIND coalesce(r10.claimIds, []) AS i12
      MATCH (n11:Claim {id: i12})
      CALL (n11) {
        MATCH (n11)-[r15:EVIDENCE]->(n13:Evidence)
        WITH n13 ORDER BY n13.start, n13.id
        RETURN collect([n13.end, n13.quote, n13.section, n13.start]) AS v14
      }
      CALL (n11) {
        MATCH (n11)-[r19:QUALIFIER]->(n16:Qualifier)
        WITH n16 ORDER BY n16.id
        RETURN collect([head([(n16)-[:REFERS_TO]->(n17:Entity) | [coalesce(n17.nameZh, n17.nameEn)]]), n16.name]) AS v18
      }
      RETURN collect([n11.basis, v14, n11.id, n11.modality, v18]) AS v20
    }
    RETURN collect([[n9.id, coalesce(n9.nameZh, n9.nameEn)], v20]) AS v8
  }
  RETURN head(collect([[v1, null], [v8, null], n0.id, coalesce(n0.nameZh, n0.nameEn)])) AS v22
}
RETURN v22 AS c0_
