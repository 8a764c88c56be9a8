CALL () {
  MATCH (n0:Region {code: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:SUPPORTS]-(n2:Fund)
    WITH n2, r3
    ORDER BY n2.id LIMIT $p0
    CALL (n2) {
      MATCH (n2)-[r6:FOCUSES_ON]->(n5:Sector)
      WITH n5, r6
      ORDER BY n5.id LIMIT $p1
      CALL (r6) {
        UNWIND coalesce(r6.claimIds, []) AS i8
        MATCH (n7:Claim {id: i8})
        RETURN collect([n7.basis, [(n7)-[:EVIDENCE]->(n9:Evidence) | [[n9.end, n9.quote, n9.section, n9.start], n9.start, n9.end]], n7.id, n7.modality, coalesce(n7.note, n7.noteEn), coalesce(n7.rationale, n7.rationaleEn)]) AS v10
      }
      RETURN collect([[n5.id, coalesce(n5.name, n5.nameEn)], r6.basis, v10]) AS v4
    }
    CALL (n2) {
      MATCH (n2)-[r14:SUPPORTS]->(n13:Sector)
      WITH n13, r14
      ORDER BY n13.id LIMIT $p2
      CALL (r14) {
        UNWIND coalesce(r14.claimIds, []) AS i16
        MATCH (n15:Claim {id: i16})
        RETURN collect([n15.basis, [(n15)-[:EVIDENCE]->(n17:Evidence) | [[n17.end, n17.quote, n17.section, n17.start], n17.start, n17.end]], n15.id, n15.modality, coalesce(n15.note, n15.noteEn), coalesce(n15.rationale, n15.rationaleEn)]) AS v18
      }
      RETURN collect([[n13.id, coalesce(n13.name, n13.nameEn)], r14.basis, v18]) AS v12
    }
    RETURN collect([[n2.id, n2.kind, coalesce(n2.name, n2.nameEn), [v4, null], [n2.sizeText, n2.sizeAmount, n2.sizeComparator, n2.sizeCurrency, n2.sizeText], [v12, null]], r3.basis, r3.modality]) AS v1
  }
  RETURN head(collect([[v1, null], n0.id, coalesce(n0.name, n0.nameEn)])) AS v20
}
RETURN v20 AS c0_
