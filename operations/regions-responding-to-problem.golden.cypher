CALL () {
  MATCH (n0:Problem {id: $p2})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:BROADER*0..4]-(z4:Problem)
    MATCH (z4)<-[r3:RESPONDS_TO]-(n2:Region)
    WHERE r3.basis = $p0 AND (r3.exceptionIds IS NULL OR NOT EXISTS { MATCH (n0)-[:BROADER*0..4]->(z5:Problem) WHERE z5.id IN r3.exceptionIds })
    WITH n2, collect(DISTINCT r3) AS r6, collect(DISTINCT z4) AS z7
    WITH n2, r6, z7
    ORDER BY n2.id LIMIT $p1
    CALL (r6) {
      UNWIND r6 AS r12
      UNWIND coalesce(r12.claimIds, []) AS i9
      WITH DISTINCT i9 ORDER BY i9
      MATCH (n8:Claim {id: i9})
      RETURN collect([n8.basis, [(n8)-[:EVIDENCE]->(n10:Evidence) | [[n10.end, n10.quote, n10.section, n10.start], n10.start, n10.end]], n8.id, n8.modality, coalesce(n8.note, n8.noteEn)]) AS v11
    }
    CALL (z7, n0) {
      UNWIND z7 AS n13
      WITH n13 WHERE n13 <> n0
      WITH n13 ORDER BY n13.id
      RETURN collect([n13.id, coalesce(n13.name, n13.nameEn)]) AS v14
    }
    RETURN collect([[n2.code, n2.id, coalesce(n2.name, n2.nameEn)], CASE WHEN any(x IN r6 WHERE x.basis = 'STATED') THEN 'STATED' WHEN any(x IN r6 WHERE x.basis = 'INFERRED') THEN 'INFERRED' END, NOT n0 IN z7, v11, v14]) AS v1
  }
  RETURN head(collect([n0.id, coalesce(n0.name, n0.nameEn), [v1, null]])) AS v15
}
RETURN v15 AS c0_
