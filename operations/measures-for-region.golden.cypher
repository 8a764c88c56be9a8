CALL () {
  MATCH (n0:Region {code: $p4})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:APPLIES_TO]-(n2:Policy)
    WITH n2
    ORDER BY n2.id LIMIT $p0
    CALL (n2) {
      MATCH (n2)-[r5:CONTAINS*1..4]->(n4:Measure)
      WHERE n4.instrument IS NOT NULL
      WITH n4, r5 ORDER BY size(r5)
      WITH n4, head(collect(r5)) AS r7
      WITH n4, r7
      ORDER BY size(r7), n4.id LIMIT $p1
      CALL (n4) {
        MATCH (n4)-[r10:BENEFITS]->(n9:Actor)
        WITH n9, r10
        ORDER BY n9.id LIMIT $p2
        CALL (r10) {
          UNWIND coalesce(r10.claimIds, []) AS i12
          MATCH (n11:Claim {id: i12})
          RETURN collect([n11.basis, [(n11)-[:EVIDENCE]->(n13:Evidence) | [[n13.end, n13.quote, n13.section, n13.start], n13.start, n13.end]], n11.id, n11.modality, coalesce(n11.note, n11.noteEn), coalesce(n11.rationale, n11.rationaleEn)]) AS v14
        }
        RETURN collect([[n9.id, coalesce(n9.name, n9.nameEn)], r10.basis, v14]) AS v8
      }
      CALL (n4) {
        MATCH (n4)<-[:SUBJECT|OBJECT]-(n17:Claim)
        WITH DISTINCT n17
        WITH n17
        ORDER BY n17.id LIMIT $p3
        RETURN collect([[n17.basis, [(n17)-[:EVIDENCE]->(n18:Evidence) | [[n18.end, n18.quote, n18.section, n18.start], n18.start, n18.end]], n17.id, n17.modality, coalesce(n17.note, n17.noteEn), n17.predicate]]) AS v16
      }
      RETURN collect([[[n4.baseText, n4.baseText], [v8, null], [n4.capText, n4.capAmount, n4.capComparator, n4.capCurrency, n4.capText], [v16, null], [n4.conditionText, n4.conditionText], n4.frequency, n4.id, n4.instrument, n4.modality, coalesce(n4.name, n4.nameEn), [(n4)<-[:CONTAINS]-(n19:Measure) | [[n19.id, coalesce(n19.name, n19.nameEn)], n19.id]], [n4.rateText, n4.rateComparator, n4.ratePercent, n4.rateText], [n4.thresholdText, n4.thresholdAmount, n4.thresholdComparator, n4.thresholdCurrency, n4.thresholdText]]]) AS v3
    }
    RETURN collect([[n2.id, [v3, null], coalesce(n2.name, n2.nameEn)]]) AS v1
  }
  RETURN head(collect([n0.id, coalesce(n0.name, n0.nameEn), [v1, null]])) AS v20
}
RETURN v20 AS c0_
