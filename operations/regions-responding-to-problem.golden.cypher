CALL () {
  MATCH (n0:Problem {id: $p2})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:BROADER*0..4]-(z4:Problem)
    MATCH (z4)<-[r3:RESPONDS_TO]-(n2:Region)
    WHERE r3.basis = $p0
    WITH n2, collect(DISTINCT r3) AS r5, collect(DISTINCT z4) AS z6
    WITH n2, r5, z6
    ORDER BY n2.id LIMIT $p1
    CALL (r5) {
      UNWIND r5 AS r11
      UNWIND coalesce(r11.claimIds, []) AS i8
      WITH DISTINCT i8 ORDER BY i8
      MATCH (n7:Claim {id: i8})
      RETURN collect([n7.basis, [(n7)-[:EVIDENCE]->(n9:Evidence) | [[n9.end, n9.quote, n9.section, n9.start], n9.start, n9.end]], n7.id, n7.modality, coalesce(n7.note, n7.noteEn)]) AS v10
    }
    CALL (z6, n0) {
      UNWIND z6 AS n12
      WITH n12 WHERE n12 <> n0
      WITH n12 ORDER BY n12.id
      RETURN collect([n12.id, coalesce(n12.name, n12.nameEn)]) AS v13
    }
    RETURN collect([[n2.code, n2.id, coalesce(n2.name, n2.nameEn)], CASE WHEN any(x IN r5 WHERE x.basis = 'STATED') THEN 'STATED' WHEN any(x IN r5 WHERE x.basis = 'INFERRED') THEN 'INFERRED' END, NOT n0 IN z6, v10, v13]) AS v1
  }
  RETURN head(collect([n0.id, coalesce(n0.name, n0.nameEn), [v1, null]])) AS v14
}
RETURN v14 AS c0_
