CALL () {
  MATCH (n0:Region {code: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:LOCATED_IN]-(n2:Park)
    WITH n2, r3
    ORDER BY n2.id LIMIT $p0
    CALL (n2) {
      MATCH (n2)-[r6:PART_OF]->(n4:Park)
      WITH n4 ORDER BY n4.id LIMIT 1
      RETURN head(collect([n4.id, coalesce(n4.nameZh, n4.nameEn)])) AS v5
    }
    CALL (n2) {
      MATCH (n2)-[r9:ADDRESSES]->(n8:Problem)
      WITH n8, r9
      ORDER BY n8.id LIMIT $p1
      CALL (r9) {
        UNWIND coalesce(r9.claimIds, []) AS i11
        MATCH (n10:Claim {id: i11})
        CALL (n10) {
          MATCH (n10)-[r14:EVIDENCE]->(n12:Evidence)
          WITH n12 ORDER BY n12.start, n12.id
          RETURN collect([n12.end, n12.quote, n12.section, n12.start]) AS v13
        }
        RETURN collect([n10.basis, v13, n10.id, n10.modality, coalesce(n10.rationaleZh, n10.rationaleEn)]) AS v15
      }
      RETURN collect([[n8.id, coalesce(n8.nameZh, n8.nameEn)], r9.basis, v15]) AS v7
    }
    CALL (r3) {
      UNWIND coalesce(r3.claimIds, []) AS i18
      MATCH (n17:Claim {id: i18})
      CALL (n17) {
        MATCH (n17)-[r21:EVIDENCE]->(n19:Evidence)
        WITH n19 ORDER BY n19.start, n19.id
        RETURN collect([n19.end, n19.quote, n19.section, n19.start]) AS v20
      }
      RETURN collect([n17.basis, v20, n17.id, n17.modality]) AS v22
    }
    RETURN collect([[n2.id, n2.kind, coalesce(n2.nameZh, n2.nameEn), [n2.openedOnText, n2.openedOnEdtf, n2.openedOnText], v5, [v7, null]], v22]) AS v1
  }
  CALL (n0) {
    MATCH (n0)-[r26:RESPONDS_TO]->(n25:Problem)
    WITH n25, r26
    ORDER BY n25.id LIMIT $p2
    CALL (r26) {
      UNWIND coalesce(r26.claimIds, []) AS i28
      MATCH (n27:Claim {id: i28})
      CALL (n27) {
        MATCH (n27)-[r31:EVIDENCE]->(n29:Evidence)
        WITH n29 ORDER BY n29.start, n29.id
        RETURN collect([n29.end, n29.quote, n29.section, n29.start]) AS v30
      }
      RETURN collect([n27.basis, v30, n27.id, n27.modality]) AS v32
    }
    RETURN collect([[n25.id, coalesce(n25.nameZh, n25.nameEn)], r26.basis, v32]) AS v24
  }
  RETURN head(collect([n0.id, coalesce(n0.nameZh, n0.nameEn), [v1, null], [v24, null]])) AS v34
}
RETURN v34 AS c0_
