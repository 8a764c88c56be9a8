CALL () {
  MATCH (n0:Region {code: $p4})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.predicate = $p0
    WITH n2, collect(DISTINCT r3) AS r4
    WITH n2, r4
    ORDER BY n2.id LIMIT $p1
    RETURN collect([[n2.basis, [(n2)-[:EVIDENCE]->(n5:Evidence) | [[n5.end, n5.quote, n5.section, n5.start], n5.start, n5.end]], n2.id, n2.modality, [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r8:LOCATED_IN|INTENDS_TO_SETTLE_IN]-(n7:Company)
    WHERE type(r8) = $p2
    WITH n7, collect(DISTINCT r8) AS r9
    WITH n7, r9
    ORDER BY n7.id LIMIT $p3
    CALL (r9) {
      UNWIND r9 AS r14
      UNWIND coalesce(r14.claimIds, []) AS i11
      WITH DISTINCT i11 ORDER BY i11
      MATCH (n10:Claim {id: i11})
      RETURN collect([n10.basis, [(n10)-[:EVIDENCE]->(n12:Evidence) | [[n12.end, n12.quote, n12.section, n12.start], n12.start, n12.end]], n10.id, n10.modality]) AS v13
    }
    RETURN collect([[n7.id, coalesce(n7.nameZh, n7.nameEn)], CASE WHEN any(x IN r9 WHERE x.modality = 'ACTUAL') THEN 'ACTUAL' WHEN any(x IN r9 WHERE x.modality = 'ESTIMATED') THEN 'ESTIMATED' WHEN any(x IN r9 WHERE x.modality = 'PLANNED') THEN 'PLANNED' WHEN any(x IN r9 WHERE x.modality = 'TARGET') THEN 'TARGET' END, COLLECT { UNWIND r9 AS t WITH DISTINCT type(t) AS t RETURN t ORDER BY t }, v13]) AS v6
  }
  RETURN head(collect([[v1, null], [v6, null], n0.id, coalesce(n0.nameZh, n0.nameEn)])) AS v15
}
RETURN v15 AS c0_
