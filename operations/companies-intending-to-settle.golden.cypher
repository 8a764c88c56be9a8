CALL () {
  MATCH (n0:Region {code: $p4})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:SUBJECT|OBJECT]-(n2:Claim)
    WHERE n2.predicate = $p0
    WITH n2, collect(DISTINCT r3) AS r4
    WITH n2, r4
    ORDER BY n2.id LIMIT $p1
    CALL (n2) {
      MATCH (n2)-[r7:EVIDENCE]->(n5:Evidence)
      WITH n5 ORDER BY n5.start, n5.id
      RETURN collect([n5.end, n5.quote, n5.section, n5.start]) AS v6
    }
    RETURN collect([[n2.basis, v6, n2.id, n2.modality, [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r10:LOCATED_IN|INTENDS_TO_SETTLE_IN]-(n9:Company)
    WHERE type(r10) = $p2
    WITH n9, collect(DISTINCT r10) AS r11
    WITH n9, r11
    ORDER BY n9.id LIMIT $p3
    CALL (r11) {
      UNWIND r11 AS r18
      UNWIND coalesce(r18.claimIds, []) AS i13
      WITH DISTINCT i13
      MATCH (n12:Claim {id: i13})
      CALL (n12) {
        MATCH (n12)-[r16:EVIDENCE]->(n14:Evidence)
        WITH n14 ORDER BY n14.start, n14.id
        RETURN collect([n14.end, n14.quote, n14.section, n14.start]) AS v15
      }
      RETURN collect([n12.basis, v15, n12.id, n12.modality]) AS v17
    }
    RETURN collect([[n9.id, coalesce(n9.nameZh, n9.nameEn)], CASE WHEN any(x IN r11 WHERE x.modality = 'ACTUAL') THEN 'ACTUAL' WHEN any(x IN r11 WHERE x.modality = 'ESTIMATED') THEN 'ESTIMATED' WHEN any(x IN r11 WHERE x.modality = 'PLANNED') THEN 'PLANNED' WHEN any(x IN r11 WHERE x.modality = 'TARGET') THEN 'TARGET' END, COLLECT { UNWIND r11 AS t WITH DISTINCT type(t) AS t RETURN t ORDER BY t }, v17]) AS v8
  }
  RETURN head(collect([[v1, null], [v8, null], n0.id, coalesce(n0.nameZh, n0.nameEn)])) AS v19
}
RETURN v19 AS c0_
