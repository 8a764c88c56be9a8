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
  RETURN collect([[n1 IN coalesce(claims, []) | [n1.basis, [(n1)-[:EVIDENCE]->(n2:Evidence) | [[n2.end, n2.quote, n2.section, n2.start], n2.start, n2.end]], n1.id, n1.modality, coalesce(n1.note, n1.noteEn), n1.rank, [n1.valueType, n1.valueAmount, n1.valueCode, n1.valueComparator, n1.valueCurrency, n1.valueEdtf, n1.valuePercent, n1.valueText, n1.valueUnit, n1.valueValue]]], predicate, resolved, head([n3 IN [subject] WHERE n3 IS NOT NULL | [n3.id, coalesce(n3.name, n3.nameEn)]])]) AS v0
}
RETURN v0 AS c0_
