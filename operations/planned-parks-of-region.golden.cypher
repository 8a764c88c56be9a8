CALL () {
  MATCH (n0:Region {code: $p4})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:LOCATED_IN]-(n2:Park)
    WHERE n2.modality = $p0
    WITH n2, r3
    ORDER BY n2.id LIMIT $p1
    CALL (n2) {
      MATCH (n2)-[r6:LOCATED_IN]->(n5:Park)
      WITH n5, r6
      ORDER BY n5.id LIMIT $p2
      CALL (r6) {
        UNWIND coalesce(r6.claimIds, []) AS i8
        MATCH (n7:Claim {id: i8})
        RETURN collect([n7.basis, [(n7)-[:EVIDENCE]->(n9:Evidence) | [[n9.end, n9.quote, n9.section, n9.start], n9.start, n9.end]], n7.id, n7.modality, coalesce(n7.note, n7.noteEn)]) AS v10
      }
      RETURN collect([[n5.id, n5.modality, coalesce(n5.name, n5.nameEn)], r6.basis, r6.modality, v10]) AS v4
    }
    CALL (r3) {
      UNWIND coalesce(r3.claimIds, []) AS i14
      MATCH (n13:Claim {id: i14})
      RETURN collect([n13.basis, [(n13)-[:EVIDENCE]->(n15:Evidence) | [[n15.end, n15.quote, n15.section, n15.start], n15.start, n15.end]], n13.id, n13.modality, coalesce(n13.note, n13.noteEn), coalesce(n13.rationale, n13.rationaleEn)]) AS v16
    }
    RETURN collect([[[v4, null], n2.id, n2.kind, coalesce(n2.name, n2.nameEn), [(n2)-[:PART_OF]->(n12:Park) | [[n12.id, coalesce(n12.name, n12.nameEn)], n12.id]]], r3.basis, r3.modality, v16]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r20:LOCATED_IN]-(n19:Park)
    WHERE n19.modality = $p3
    RETURN count(*) AS c18
  }
  RETURN head(collect([n0.id, coalesce(n0.name, n0.nameEn), [v1, c18]])) AS v21
}
RETURN v21 AS c0_
