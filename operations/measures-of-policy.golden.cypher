CALL () {
  MATCH (n0:Policy {id: $p1})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r3:CONTAINS*1..4]->(n2:Measure)
    WITH n2, r3 ORDER BY size(r3), [hop IN r3 | endNode(hop).id]
    WITH n2, head(collect(r3)) AS r5
    WITH n2, r5
    ORDER BY size(r5), n2.id LIMIT $p0
    CALL (r5) {
      UNWIND r5 AS r10
      UNWIND coalesce(r10.claimIds, []) AS i7
      WITH DISTINCT i7 ORDER BY i7
      MATCH (n6:Claim {id: i7})
      RETURN collect([n6.basis, [(n6)-[:EVIDENCE]->(n8:Evidence) | [[n8.end, n8.quote, n8.section, n8.start], n8.start, n8.end]], n6.id, n6.modality, coalesce(n6.note, n6.noteEn)]) AS v9
    }
    RETURN collect([[n2.id, n2.instrument, n2.modality, coalesce(n2.name, n2.nameEn)], size(r5), v9]) AS v1
  }
  CALL (n0) {
    MATCH (n0)-[r13:CONTAINS*1..4]->(n12:Measure)
    RETURN count(DISTINCT n12) AS c11
  }
  RETURN head(collect([n0.id, [v1, c11], coalesce(n0.name, n0.nameEn)])) AS v16
}
RETURN v16 AS c0_
