CALL () {
  MATCH (n0:Region {code: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:APPLIES_TO]-(n2:Policy)
    WITH n2
    ORDER BY n2.id LIMIT $p0
    CALL (n2) {
      MATCH (n2)-[:CONTAINS]->(n4:Measure)
      WHERE n4.instrument IS NOT NULL
      WITH n4
      ORDER BY n4.id LIMIT $p1
      CALL (n4) {
        MATCH (n4)<-[:SUBJECT|OBJECT]-(n6:Claim)
        WITH DISTINCT n6
        WITH n6
        ORDER BY n6.id LIMIT $p2
        RETURN collect([[n6.basis, [(n6)-[:EVIDENCE]->(n7:Evidence) | [[n7.end, n7.quote, n7.section, n7.start], n7.start, n7.end]], n6.id, n6.modality, n6.predicate]]) AS v5
      }
      RETURN collect([[[n4.baseText, n4.baseText], [n4.beneficiaryText, n4.beneficiaryText], [n4.capText, n4.capAmount, n4.capComparator, n4.capCurrency, n4.capText], [v5, null], [n4.conditionText, n4.conditionText], n4.frequency, n4.id, n4.instrument, coalesce(n4.nameZh, n4.nameEn), [n4.rateText, n4.rateComparator, n4.ratePercent, n4.rateText], [n4.thresholdText, n4.thresholdAmount, n4.thresholdComparator, n4.thresholdCurrency, n4.thresholdText]]]) AS v3
    }
    RETURN collect([[n2.id, [v3, null], coalesce(n2.nameZh, n2.nameEn)]]) AS v1
  }
  RETURN head(collect([n0.id, coalesce(n0.nameZh, n0.nameEn), [v1, null]])) AS v8
}
RETURN v8 AS c0_
