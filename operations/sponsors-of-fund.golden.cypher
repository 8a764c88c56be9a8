CALL () {
  MATCH (n0:Fund {id: $p4})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.valueType = $p0
    WITH DISTINCT n2
    WITH n2
    ORDER BY n2.id LIMIT $p1
    RETURN collect([[n2.basis, [(n2)-[:EVIDENCE]->(n3:Evidence) | [[n3.end, n3.quote, n3.section, n3.start], n3.start, n3.end]], n2.id, n2.modality, coalesce(n2.note, n2.noteEn), n2.predicate, [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r6:SPONSORS]-(n5:Organization)
    WITH n5, r6
    ORDER BY n5.id LIMIT $p2
    CALL (r6) {
      UNWIND coalesce(r6.claimIds, []) AS i8
      MATCH (n7:Claim {id: i8})
      RETURN collect([n7.basis, [(n7)-[:EVIDENCE]->(n9:Evidence) | [[n9.end, n9.quote, n9.section, n9.start], n9.start, n9.end]], n7.id, n7.modality, coalesce(n7.note, n7.noteEn)]) AS v10
    }
    RETURN collect([[n5.id, coalesce(n5.name, n5.nameEn)], v10]) AS v4
  }
  CALL (n0) {
    MATCH (n0)<-[r14:SPONSORS]-(n13:Company)
    WITH n13, r14
    ORDER BY n13.id LIMIT $p3
    CALL (r14) {
      UNWIND coalesce(r14.claimIds, []) AS i16
      MATCH (n15:Claim {id: i16})
      RETURN collect([n15.basis, [(n15)-[:EVIDENCE]->(n17:Evidence) | [[n17.end, n17.quote, n17.section, n17.start], n17.start, n17.end]], n15.id, n15.modality, coalesce(n15.note, n15.noteEn)]) AS v18
    }
    RETURN collect([[n13.id, coalesce(n13.name, n13.nameEn)], v18]) AS v12
  }
  RETURN head(collect([[v1, null], n0.id, coalesce(n0.name, n0.nameEn), [v4, null], [v12, null]])) AS v20
}
RETURN v20 AS c0_
