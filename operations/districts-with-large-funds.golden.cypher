CALL () {
  MATCH (n1:Region)
  WHERE n1.level = $p0 AND EXISTS { MATCH (n1)<-[:SUPPORTS]-(n2:Fund) WHERE n2.modality = $p1 AND n2.sizeAmount >= $p2 }
    AND n1.id IS NOT NULL
  WITH n1
  ORDER BY n1.id LIMIT $p3
  CALL (n1) {
    MATCH (n1)<-[:SUPPORTS]-(n4:Fund)
    WHERE n4.modality = $p4 AND n4.sizeAmount >= $p5
    WITH n4
    ORDER BY n4.sizeAmount IS NULL, n4.sizeAmount DESC, n4.id LIMIT $p6
    CALL (n4) {
      MATCH (n4)<-[:SUBJECT|OBJECT]-(n6:Claim)
      WHERE n6.predicate = $p7
      WITH DISTINCT n6
      WITH n6
      ORDER BY n6.id LIMIT $p8
      RETURN collect([[n6.basis, [(n6)-[:EVIDENCE]->(n7:Evidence) | [[n7.end, n7.quote, n7.section, n7.start], n7.start, n7.end]], n6.id, n6.modality, coalesce(n6.note, n6.noteEn)]]) AS v5
    }
    RETURN collect([[[v5, null], n4.id, coalesce(n4.name, n4.nameEn), [n4.sizeText, n4.sizeAmount, n4.sizeComparator, n4.sizeCurrency, n4.sizeText]]]) AS v3
  }
  CALL (n1) {
    MATCH (n1)<-[:SUPPORTS]-(n9:Fund)
    WHERE n9.modality = $p9 AND n9.sizeAmount >= $p10
    RETURN count(*) AS c8
  }
  RETURN collect([[[v3, c8], n1.id, coalesce(n1.name, n1.nameEn)]]) AS v0
}
CALL () {
  MATCH (n11:Region)
  WHERE n11.level = $p11 AND EXISTS { MATCH (n11)<-[:SUPPORTS]-(n12:Fund) WHERE n12.modality = $p12 AND n12.sizeAmount >= $p13 }
  RETURN count(*) AS c10
}
RETURN [v0, c10] AS c0_
