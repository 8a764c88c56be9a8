CALL () {
  MATCH (n0:Fund {id: $p4})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.valueType = $p0
    WITH n2, collect(DISTINCT r3) AS r4
    WITH n2, r4
    ORDER BY n2.id LIMIT $p1
    RETURN collect([[n2.basis, [(n2)-[:EVIDENCE]->(n5:Evidence) | [[n5.end, n5.quote, n5.section, n5.start], n5.start, n5.end]], n2.id, n2.modality, n2.predicate, [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r8:SPONSORS]-(n7:Organization)
    WITH n7, r8
    ORDER BY n7.id LIMIT $p2
    CALL (r8) {
      UNWIND coalesce(r8.claimIds, []) AS i10
      MATCH (n9:Claim {id: i10})
      RETURN collect([n9.basis, [(n9)-[:EVIDENCE]->(n11:Evidence) | [[n11.end, n11.quote, n11.section, n11.start], n11.start, n11.end]], n9.id, n9.modality]) AS v12
    }
    RETURN collect([[n7.id, coalesce(n7.nameZh, n7.nameEn)], v12]) AS v6
  }
  CALL (n0) {
    MATCH (n0)<-[r16:SPONSORS]-(n15:Company)
    WITH n15, r16
    ORDER BY n15.id LIMIT $p3
    CALL (r16) {
      UNWIND coalesce(r16.claimIds, []) AS i18
      MATCH (n17:Claim {id: i18})
      RETURN collect([n17.basis, [(n17)-[:EVIDENCE]->(n19:Evidence) | [[n19.end, n19.quote, n19.section, n19.start], n19.start, n19.end]], n17.id, n17.modality]) AS v20
    }
    RETURN collect([[n15.id, coalesce(n15.nameZh, n15.nameEn)], v20]) AS v14
  }
  RETURN head(collect([[v1, null], n0.id, coalesce(n0.nameZh, n0.nameEn), [v6, null], [v14, null]])) AS v22
}
RETURN v22 AS c0_
