CALL () {
  MATCH (n0:Policy {id: $p1})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r3:CONTAINS]->(n2:Measure)
    WITH n2, r3
    ORDER BY n2.id LIMIT $p0
    CALL (r3) {
      UNWIND coalesce(r3.claimIds, []) AS i5
      MATCH (n4:Claim {id: i5})
      RETURN collect([n4.basis, [(n4)-[:EVIDENCE]->(n6:Evidence) | [[n6.end, n6.quote, n6.section, n6.start], n6.start, n6.end]], n4.id, n4.modality]) AS v7
    }
    RETURN collect([[n2.id, n2.instrument, coalesce(n2.nameZh, n2.nameEn)], v7]) AS v1
  }
  CALL (n0) {
    MATCH (n0)-[r11:CONTAINS]->(n10:Measure)
    RETURN count(*) AS c9
  }
  RETURN head(collect([n0.id, [v1, c9], coalesce(n0.nameZh, n0.nameEn)])) AS v12
}
RETURN v12 AS c0_
