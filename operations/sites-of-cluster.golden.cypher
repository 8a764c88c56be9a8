CALL () {
  MATCH (n0:Park {id: $p2})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:PART_OF]-(n2:Park)
    WITH n2, r3
    ORDER BY n2.id LIMIT $p0
    CALL (n2) {
      MATCH (n2)-[:LOCATED_IN]->(n5:Park)
      WITH n5
      ORDER BY n5.id LIMIT $p1
      RETURN collect([[n5.id, coalesce(n5.name, n5.nameEn)]]) AS v4
    }
    CALL (r3) {
      UNWIND coalesce(r3.claimIds, []) AS i7
      MATCH (n6:Claim {id: i7})
      RETURN collect([n6.basis, [(n6)-[:EVIDENCE]->(n8:Evidence) | [[n8.end, n8.quote, n8.section, n8.start], n8.start, n8.end]], n6.id, n6.modality, coalesce(n6.note, n6.noteEn)]) AS v9
    }
    RETURN collect([[[v4, null], n2.id, n2.kind, n2.modality, coalesce(n2.name, n2.nameEn)], r3.modality, v9]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r13:PART_OF]-(n12:Park)
    RETURN count(*) AS c11
  }
  RETURN head(collect([[v1, c11], n0.id, n0.kind, n0.modality, coalesce(n0.name, n0.nameEn), [(n0)-[:LOCATED_IN]->(n14:Region) | [[n14.id, coalesce(n14.name, n14.nameEn)], n14.id]]])) AS v15
}
RETURN v15 AS c0_
