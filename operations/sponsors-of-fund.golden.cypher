CALL () {
  MATCH (n0:Fund {id: $p4})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.valueType = $p0
    WITH n2, collect(DISTINCT r3) AS r4
    WITH n2, r4
    ORDER BY n2.id LIMIT $p1
    CALL (n2) {
      MATCH (n2)-[r7:EVIDENCE]->(n5:Evidence)
      WITH n5 ORDER BY n5.start, n5.id
      RETURN collect([n5.end, n5.quote, n5.section, n5.start]) AS v6
    }
    RETURN collect([[n2.basis, v6, n2.id, n2.modality, n2.predicate, [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r10:SPONSORS]-(n9:Organization)
    WITH n9, r10
    ORDER BY n9.id LIMIT $p2
    CALL (r10) {
      UNWIND coalesce(r10.claimIds, []) AS i12
      MATCH (n11:Claim {id: i12})
      CALL (n11) {
        MATCH (n11)-[r15:EVIDENCE]->(n13:Evidence)
        WITH n13 ORDER BY n13.start, n13.id
        RETURN collect([n13.end, n13.quote, n13.section, n13.start]) AS v14
      }
      RETURN collect([n11.basis, v14, n11.id, n11.modality]) AS v16
    }
    RETURN collect([[n9.id, coalesce(n9.nameZh, n9.nameEn)], v16]) AS v8
  }
  CALL (n0) {
    MATCH (n0)<-[r20:SPONSORS]-(n19:Company)
    WITH n19, r20
    ORDER BY n19.id LIMIT $p3
    CALL (r20) {
      UNWIND coalesce(r20.claimIds, []) AS i22
      MATCH (n21:Claim {id: i22})
      CALL (n21) {
        MATCH (n21)-[r25:EVIDENCE]->(n23:Evidence)
        WITH n23 ORDER BY n23.start, n23.id
        RETURN collect([n23.end, n23.quote, n23.section, n23.start]) AS v24
      }
      RETURN collect([n21.basis, v24, n21.id, n21.modality]) AS v26
    }
    RETURN collect([[n19.id, coalesce(n19.nameZh, n19.nameEn)], v26]) AS v18
  }
  RETURN head(collect([[v1, null], n0.id, coalesce(n0.nameZh, n0.nameEn), [v8, null], [v18, null]])) AS v28
}
RETURN v28 AS c0_
