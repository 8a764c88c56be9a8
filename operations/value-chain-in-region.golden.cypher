CALL () {
  MATCH (n0:Region {id: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r3:DEVELOPS|SERVES]->(n2:Sector)
    WHERE EXISTS { MATCH (n2)-[:PART_OF]->(n4:Sector) WHERE n4.id = $p0 }
    WITH n2, collect(DISTINCT r3) AS r5
    WITH n2, r5
    ORDER BY n2.id LIMIT $p1
    CALL (r5) {
      UNWIND r5 AS r10
      UNWIND coalesce(r10.claimIds, []) AS i7
      WITH DISTINCT i7 ORDER BY i7
      MATCH (n6:Claim {id: i7})
      RETURN collect([n6.basis, [(n6)-[:EVIDENCE]->(n8:Evidence) | [[n8.end, n8.quote, n8.section, n8.start], n8.start, n8.end]], n6.id, n6.modality, coalesce(n6.note, n6.noteEn)]) AS v9
    }
    RETURN collect([[n2.id, coalesce(n2.name, n2.nameEn)], CASE WHEN any(x IN r5 WHERE x.basis = 'STATED') THEN 'STATED' WHEN any(x IN r5 WHERE x.basis = 'INFERRED') THEN 'INFERRED' END, CASE WHEN any(x IN r5 WHERE x.modality = 'ACTUAL') THEN 'ACTUAL' WHEN any(x IN r5 WHERE x.modality = 'ESTIMATED') THEN 'ESTIMATED' WHEN any(x IN r5 WHERE x.modality = 'PLANNED') THEN 'PLANNED' WHEN any(x IN r5 WHERE x.modality = 'TARGET') THEN 'TARGET' END, v9]) AS v1
  }
  CALL (n0) {
    MATCH (n0)-[r13:DEVELOPS|SERVES]->(n12:Sector)
    WHERE EXISTS { MATCH (n12)-[:PART_OF]->(n14:Sector) WHERE n14.id = $p2 }
    RETURN count(DISTINCT n12) AS c11
  }
  RETURN head(collect([n0.id, coalesce(n0.name, n0.nameEn), [v1, c11]])) AS v16
}
CALL () {
  MATCH (n18:Sector)
  WHERE n18.id = $p4
  WITH n18
  ORDER BY n18.id LIMIT $p5
  CALL (n18) {
    MATCH (n18)<-[r21:BROADER]-(n20:Sector)
    WITH n20, r21
    ORDER BY n20.id LIMIT $p6
    CALL (r21) {
      UNWIND coalesce(r21.claimIds, []) AS i23
      MATCH (n22:Claim {id: i23})
      RETURN collect([n22.basis, [(n22)-[:EVIDENCE]->(n24:Evidence) | [[n24.end, n24.quote, n24.section, n24.start], n24.start, n24.end]], n22.id, n22.modality, coalesce(n22.note, n22.noteEn)]) AS v25
    }
    RETURN collect([[n20.id, coalesce(n20.name, n20.nameEn)], r21.basis, r21.modality, v25]) AS v19
  }
  CALL (n18) {
    MATCH (n18)<-[r29:BROADER]-(n28:Sector)
    RETURN count(*) AS c27
  }
  CALL (n18) {
    MATCH (n18)<-[r32:PART_OF]-(n31:Sector)
    WITH n31, r32
    ORDER BY n31.id LIMIT $p7
    CALL (r32) {
      UNWIND coalesce(r32.claimIds, []) AS i34
      MATCH (n33:Claim {id: i34})
      RETURN collect([n33.basis, [(n33)-[:EVIDENCE]->(n35:Evidence) | [[n35.end, n35.quote, n35.section, n35.start], n35.start, n35.end]], n33.id, n33.modality, coalesce(n33.note, n33.noteEn)]) AS v36
    }
    RETURN collect([[n31.id, coalesce(n31.name, n31.nameEn)], r32.basis, v36]) AS v30
  }
  CALL (n18) {
    MATCH (n18)<-[r40:PART_OF]-(n39:Sector)
    RETURN count(*) AS c38
  }
  RETURN collect([[[v19, c27], n18.id, [v30, c38], coalesce(n18.name, n18.nameEn)]]) AS v17
}
RETURN v16 AS c0_, [v17, null] AS c1_
