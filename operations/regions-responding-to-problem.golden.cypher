CALL () {
  MATCH (n0:Problem {id: $p2})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:RESPONDS_TO]-(n2:Region)
    WHERE r3.basis = $p0
    WITH n2, r3
    ORDER BY n2.id LIMIT $p1
    CALL (r3) {
      UNWIND coalesce(r3.claimIds, []) AS i5
      MATCH (n4:Claim {id: i5})
      RETURN collect([n4.basis, [(n4)-[:EVIDENCE]->(n6:Evidence) | [[n6.end, n6.quote, n6.section, n6.start], n6.start, n6.end]], n4.id, n4.modality]) AS v7
    }
    RETURN collect([[n2.code, n2.id, coalesce(n2.nameZh, n2.nameEn)], r3.basis, v7]) AS v1
  }
  RETURN head(collect([n0.id, coalesce(n0.nameZh, n0.nameEn), [v1, null]])) AS v9
}
RETURN v9 AS c0_
