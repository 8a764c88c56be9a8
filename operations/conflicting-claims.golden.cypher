CALL () {
  CALL () {
    MATCH (one:Claim)-[:CONFLICTS_WITH]-(:Claim)
    MATCH (one)-[:SUBJECT]->(subject:Entity)
    WITH DISTINCT subject, one
    ORDER BY CASE one.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 ELSE 2 END, one.documentId, one.ordinal, one.id
    WITH subject, one.predicate AS predicate, one.modality AS modality, collect(one) AS claims
    RETURN
      subject,
      predicate,
      claims,
      any(claim IN claims WHERE claim.rank = 'PREFERRED') AS resolved
    ORDER BY subject.id, predicate, modality
  }
  CALL (claims) {
    UNWIND coalesce(claims, []) AS n1
    CALL (n1) {
      MATCH (n1)-[r5:EVIDENCE]->(n3:Evidence)
      WITH n3 ORDER BY n3.start, n3.id
      RETURN collect([n3.end, n3.quote, n3.section, n3.start]) AS v4
    }
    RETURN collect([n1.basis, v4, n1.id, n1.modality, n1.rank, [n1.valueType, n1.valueAmount, n1.valueCode, n1.valueComparator, n1.valueCurrency, n1.valueEdtf, n1.valuePercent, n1.valueText, n1.valueUnit, n1.valueValue]]) AS v2
  }
  CALL (subject) {
    WITH subject AS n6 WHERE n6 IS NOT NULL
    RETURN head(collect([n6.id, coalesce(n6.nameZh, n6.nameEn)])) AS v7
  }
  RETURN collect([v2, predicate, resolved, v7]) AS v0
}
RETURN v0 AS c0_
