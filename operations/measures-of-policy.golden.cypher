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
      CALL (n4) {
        MATCH (n4)-[r8:EVIDENCE]->(n6:Evidence)
        WITH n6 ORDER BY n6.start, n6.id
        RETURN collect([n6.end, n6.quote, n6.section, n6.start]) AS v7
      }
      RETURN collect([n4.basis, v7, n4.id, n4.modality]) AS v9
    }
    RETURN collect([[n2.id, n2.instrument, coalesce(n2.nameZh, n2.nameEn)], v9]) AS v1
  }
  CALL (n0) {
    MATCH (n0)-[r13:CONTAINS]->(n12:Measure)
    RETURN count(*) AS c11
  }
  RETURN head(collect([n0.id, [v1, c11], coalesce(n0.nameZh, n0.nameEn)])) AS v14
}
RETURN v14 AS c0_
