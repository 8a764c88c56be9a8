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
      CALL (n4) {
        MATCH (n4)-[r8:EVIDENCE]->(n6:Evidence)
        WITH n6 ORDER BY n6.start, n6.id
        RETURN collect([n6.end, n6.quote, n6.section, n6.start]) AS v7
      }
      RETURN collect([n4.basis, v7, n4.id, n4.modality]) AS v9
    }
    RETURN collect([[n2.id, n2.kind, coalesce(n2.nameZh, n2.nameEn)], r3.modality, v9]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r13:PART_OF]-(n12:Park)
    RETURN count(*) AS c11
  }
  CALL (n0) {
    MATCH (n0)-[r16:LOCATED_IN]->(n14:Region)
    WITH n14 ORDER BY n14.id LIMIT 1
    RETURN head(collect([n14.id, coalesce(n14.nameZh, n14.nameEn)])) AS v15
  }
  RETURN head(collect([[v1, c11], n0.id, n0.kind, n0.modality, coalesce(n0.nameZh, n0.nameEn), v15])) AS v17
}
RETURN v17 AS c0_
