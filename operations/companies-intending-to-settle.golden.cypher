CALL () {
  MATCH (n0:Region {code: $p4})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.predicate = $p0
    WITH DISTINCT n2
    WITH n2
    ORDER BY n2.id LIMIT $p1
    RETURN collect([[n2.basis, [(n2)-[:EVIDENCE]->(n3:Evidence) | [[n3.end, n3.quote, n3.section, n3.start], n3.start, n3.end]], n2.id, n2.modality, coalesce(n2.note, n2.noteEn), [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r6:LOCATED_IN|INTENDS_TO_SETTLE_IN]-(n5:Company)
    WHERE type(r6) = $p2
    WITH n5, collect(DISTINCT r6) AS r7
    WITH n5, r7
    ORDER BY n5.id LIMIT $p3
    CALL (r7) {
      UNWIND r7 AS r12
      UNWIND coalesce(r12.claimIds, []) AS i9
      WITH DISTINCT i9 ORDER BY i9
      MATCH (n8:Claim {id: i9})
      RETURN collect([n8.basis, [(n8)-[:EVIDENCE]->(n10:Evidence) | [[n10.end, n10.quote, n10.section, n10.start], n10.start, n10.end]], n8.id, n8.modality, coalesce(n8.note, n8.noteEn)]) AS v11
    }
    RETURN collect([[n5.id, coalesce(n5.name, n5.nameEn)], CASE WHEN any(x IN r7 WHERE x.modality = 'ACTUAL') THEN 'ACTUAL' WHEN any(x IN r7 WHERE x.modality = 'ESTIMATED') THEN 'ESTIMATED' WHEN any(x IN r7 WHERE x.modality = 'PLANNED') THEN 'PLANNED' WHEN any(x IN r7 WHERE x.modality = 'TARGET') THEN 'TARGET' END, COLLECT { UNWIND r7 AS t WITH DISTINCT type(t) AS t RETURN t ORDER BY t }, v11]) AS v4
  }
  RETURN head(collect([[v1, null], [v4, null], n0.id, coalesce(n0.name, n0.nameEn)])) AS v13
}
RETURN v13 AS c0_
