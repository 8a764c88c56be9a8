CALL () {
  MATCH (n0:Region {code: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:LOCATED_IN]-(n2:Park)
    WITH n2, r3
    ORDER BY n2.id LIMIT $p0
    CALL (n2) {
      MATCH (n2)-[r7:ADDRESSES]->(n6:Problem)
      WITH n6, r7
      ORDER BY n6.id LIMIT $p1
      CALL (r7) {
        UNWIND coalesce(r7.claimIds, []) AS i9
        MATCH (n8:Claim {id: i9})
        RETURN collect([n8.basis, [(n8)-[:EVIDENCE]->(n10:Evidence) | [[n10.end, n10.quote, n10.section, n10.start], n10.start, n10.end]], n8.id, n8.modality, coalesce(n8.note, n8.noteEn), coalesce(n8.rationale, n8.rationaleEn)]) AS v11
      }
      RETURN collect([[n6.id, coalesce(n6.name, n6.nameEn)], r7.basis, v11]) AS v5
    }
    CALL (r3) {
      UNWIND coalesce(r3.claimIds, []) AS i14
      MATCH (n13:Claim {id: i14})
      RETURN collect([n13.basis, [(n13)-[:EVIDENCE]->(n15:Evidence) | [[n15.end, n15.quote, n15.section, n15.start], n15.start, n15.end]], n13.id, n13.modality, coalesce(n13.note, n13.noteEn)]) AS v16
    }
    RETURN collect([[n2.id, n2.kind, coalesce(n2.name, n2.nameEn), [n2.openedOnText, n2.openedOnEdtf, n2.openedOnText], [(n2)-[:PART_OF]->(n4:Park) | [[n4.id, coalesce(n4.name, n4.nameEn)], n4.id]], [v5, null]], v16]) AS v1
  }
  CALL (n0) {
    MATCH (n0)-[r20:RESPONDS_TO]->(n19:Problem)
    WITH n19, r20
    ORDER BY n19.id LIMIT $p2
    CALL (r20) {
      UNWIND coalesce(r20.claimIds, []) AS i22
      MATCH (n21:Claim {id: i22})
      RETURN collect([n21.basis, [(n21)-[:EVIDENCE]->(n23:Evidence) | [[n23.end, n23.quote, n23.section, n23.start], n23.start, n23.end]], n21.id, n21.modality, coalesce(n21.note, n21.noteEn)]) AS v24
    }
    RETURN collect([[n19.id, coalesce(n19.name, n19.nameEn)], r20.basis, v24]) AS v18
  }
  RETURN head(collect([n0.id, coalesce(n0.name, n0.nameEn), [v1, null], [v18, null]])) AS v26
}
RETURN v26 AS c0_
