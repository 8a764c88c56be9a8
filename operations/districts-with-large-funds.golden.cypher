CALL () {
  MATCH (n1:Region)
  WHERE n1.level = $p0 AND EXISTS { MATCH (n1)<-[r3:SUPPORTS]-(n2:Fund) WHERE n2.modality = $p1 AND n2.sizeAmount >= $p2 }
  WITH n1
  ORDER BY n1.id LIMIT $p3
  CALL (n1) {
    MATCH (n1)<-[r6:SUPPORTS]-(n5:Fund)
    WHERE n5.modality = $p4 AND n5.sizeAmount >= $p5
    WITH n5, r6
    ORDER BY n5.sizeAmount IS NULL, n5.sizeAmount DESC, n5.id LIMIT $p6
    CALL (n5) {
      MATCH (n5)<-[r9:SUBJECT|OBJECT]-(n8:Claim)
      WHERE n8.predicate = $p7
      WITH n8, collect(DISTINCT r9) AS r10
      WITH n8, r10
      ORDER BY n8.id LIMIT $p8
      RETURN collect([[n8.basis, [(n8)-[:EVIDENCE]->(n11:Evidence) | [[n11.end, n11.quote, n11.section, n11.start], n11.start, n11.end]], n8.id, n8.modality]]) AS v7
    }
    RETURN collect([[[v7, null], n5.id, coalesce(n5.nameZh, n5.nameEn), [n5.sizeText, n5.sizeAmount, n5.sizeComparator, n5.sizeCurrency, n5.sizeText]]]) AS v4
  }
  CALL (n1) {
    MATCH (n1)<-[r14:SUPPORTS]-(n13:Fund)
    WHERE n13.modality = $p9 AND n13.sizeAmount >= $p10
    RETURN count(*) AS c12
  }
  RETURN collect([[[v4, c12], n1.id, coalesce(n1.nameZh, n1.nameEn)]]) AS v0
}
CALL () {
  MATCH (n16:Region)
  WHERE n16.level = $p11 AND EXISTS { MATCH (n16)<-[r18:SUPPORTS]-(n17:Fund) WHERE n17.modality = $p12 AND n17.sizeAmount >= $p13 }
  RETURN count(*) AS c15
}
RETURN [v0, c15] AS c0_
