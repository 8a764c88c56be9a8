CALL () {
  MATCH (n0:Region {code: $p1})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[:PART_OF*0..4]->(z4:Region)
    MATCH (z4)<-[r3:AFFECTS]-(n2:Problem)
    WHERE (r3.exceptionIds IS NULL OR NOT EXISTS { MATCH (n0)-[:PART_OF*0..4]->(z5:Region) WHERE z5.id IN r3.exceptionIds })
    WITH n2, collect(DISTINCT r3) AS r6, collect(DISTINCT z4) AS z7
    WITH n2, r6, z7
    ORDER BY n2.id LIMIT $p0
    CALL (r6) {
      UNWIND r6 AS r14
      UNWIND coalesce(r14.claimIds, []) AS i9
      WITH DISTINCT i9 ORDER BY i9
      MATCH (n8:Claim {id: i9})
      RETURN collect([n8.basis, [(n8)-[:EVIDENCE]->(n10:Evidence) | [[n10.end, n10.quote, n10.section, n10.start], n10.start, n10.end]], n8.id, n8.modality, coalesce(n8.note, n8.noteEn), [(n8)-[:QUALIFIER]->(n11:Qualifier) | [[head([(n11)-[:REFERS_TO]->(n12:Entity) | [n12.id, coalesce(n12.name, n12.nameEn)]]), n11.name, [n11.valueType, n11.valueAmount, n11.valueCode, n11.valueComparator, n11.valueCurrency, n11.valueEdtf, n11.valuePercent, n11.valueText, n11.valueUnit, n11.valueValue]], n11.id]], [n8.valueType, n8.valueAmount, n8.valueCode, n8.valueComparator, n8.valueCurrency, n8.valueEdtf, n8.valuePercent, n8.valueText, n8.valueUnit, n8.valueValue]]) AS v13
    }
    CALL (z7, n0) {
      UNWIND z7 AS n15
      WITH n15 WHERE n15 <> n0
      WITH n15 ORDER BY n15.id
      RETURN collect([n15.id, coalesce(n15.name, n15.nameEn)]) AS v16
    }
    CALL (r6) {
      UNWIND r6 AS r20
      UNWIND coalesce(r20.exceptionIds, []) AS i18
      WITH DISTINCT i18 ORDER BY i18
      MATCH (n17:Entity {id: i18})
      RETURN collect([n17.id, coalesce(n17.name, n17.nameEn)]) AS v19
    }
    RETURN collect([[n2.id, coalesce(n2.name, n2.nameEn)], CASE WHEN any(x IN r6 WHERE x.basis = 'STATED') THEN 'STATED' WHEN any(x IN r6 WHERE x.basis = 'INFERRED') THEN 'INFERRED' END, CASE WHEN any(x IN r6 WHERE x.modality = 'ACTUAL') THEN 'ACTUAL' WHEN any(x IN r6 WHERE x.modality = 'ESTIMATED') THEN 'ESTIMATED' WHEN any(x IN r6 WHERE x.modality = 'PLANNED') THEN 'PLANNED' WHEN any(x IN r6 WHERE x.modality = 'TARGET') THEN 'TARGET' END, NOT n0 IN z7, v13, v16, v19]) AS v1
  }
  CALL (n0) {
    MATCH (n0)-[:PART_OF*0..4]->(z24:Region)
    MATCH (z24)<-[r23:AFFECTS]-(n22:Problem)
    WHERE (r23.exceptionIds IS NULL OR NOT EXISTS { MATCH (n0)-[:PART_OF*0..4]->(z25:Region) WHERE z25.id IN r23.exceptionIds })
    RETURN count(DISTINCT n22) AS c21
  }
  RETURN head(collect([n0.id, coalesce(n0.name, n0.nameEn), [v1, c21]])) AS v28
}
RETURN v28 AS c0_
