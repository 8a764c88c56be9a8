CALL () {
  MATCH (n0:Park {id: $p1})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:PART_OF]-(n2:Park)
    WITH n2, r3
    ORDER BY n2.id LIMIT $p0
    CALL (r3) {
      UNWIND coalesce(r3.claimIds, []) AS i5
      MATCH (n4:Claim {id: i5})
      RETURN collect([n4.basis, [(n4)-[:EVIDENCE]->(n6:Evidence) | [[n6.end, n6.quote, n6.section, n6.start], n6.start, n6.end]], n4.id, n4.modality]) AS v7
    }
    RETURN collect([[n2.id, n2.kind, coalesce(n2.nameZh, n2.nameEn)], r3.modality, v7]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r11:PART_OF]-(n10:Park)
    RETURN count(*) AS c9
  }
  RETURN head(collect([[v1, c9], n0.id, n0.kind, n0.modality, coalesce(n0.nameZh, n0.nameEn), [(n0)-[:LOCATED_IN]->(n12:Region) | [[n12.id, coalesce(n12.nameZh, n12.nameEn)], n12.id]]])) AS v13
}
RETURN v13 AS c0_
