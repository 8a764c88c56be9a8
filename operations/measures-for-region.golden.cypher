CALL () {
  MATCH (n0:Region {code: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:APPLIES_TO]-(n2:Policy)
    WITH n2, r3
    ORDER BY n2.id LIMIT $p0
    CALL (n2) {
      MATCH (n2)-[r6:CONTAINS]->(n5:Measure)
      WHERE n5.instrument IS NOT NULL
      WITH n5, r6
      ORDER BY n5.id LIMIT $p1
      CALL (n5) {
        MATCH (n5)<-[r9:SUBJECT|OBJECT]-(n8:Claim)
        WITH n8, collect(DISTINCT r9) AS r10
        WITH n8, r10
        ORDER BY n8.id LIMIT $p2
        RETURN collect([[n8.basis, [(n8)-[:EVIDENCE]->(n11:Evidence) | [[n11.end, n11.quote, n11.section, n11.start], n11.start, n11.end]], n8.id, n8.modality, n8.predicate]]) AS v7
      }
      RETURN collect([[[n5.baseText, n5.baseText], [n5.beneficiaryText, n5.beneficiaryText], [n5.capText, n5.capAmount, n5.capComparator, n5.capCurrency, n5.capText], [v7, null], [n5.conditionText, n5.conditionText], n5.frequency, n5.id, n5.instrument, coalesce(n5.nameZh, n5.nameEn), [n5.rateText, n5.rateComparator, n5.ratePercent, n5.rateText], [n5.thresholdText, n5.thresholdAmount, n5.thresholdComparator, n5.thresholdCurrency, n5.thresholdText]]]) AS v4
    }
    RETURN collect([[n2.id, [v4, null], coalesce(n2.nameZh, n2.nameEn)]]) AS v1
  }
  RETURN head(collect([n0.id, coalesce(n0.nameZh, n0.nameEn), [v1, null]])) AS v12
}
RETURN v12 AS c0_
