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
      CALL (n8) {
        MATCH (n8)-[r13:EVIDENCE]->(n11:Evidence)
        WITH n11 ORDER BY n11.start, n11.id
        RETURN collect([n11.end, n11.quote, n11.section, n11.start]) AS v12
      }
      RETURN collect([[n8.basis, v12, n8.id, n8.modality]]) AS v7
    }
    RETURN collect([[[v7, null], n5.id, coalesce(n5.nameZh, n5.nameEn), [n5.sizeText, n5.sizeAmount, n5.sizeComparator, n5.sizeCurrency, n5.sizeText]]]) AS v4
  }
  CALL (n1) {
    MATCH (n1)<-[r16:SUPPORTS]-(n15:Fund)
    WHERE n15.modality = $p9 AND n15.sizeAmount >= $p10
    RETURN count(*) AS c14
  }
  RETURN collect([[[v4, c14], n1.id, coalesce(n1.nameZh, n1.nameEn)]]) AS v0
}
CALL () {
  MATCH (n18:Region)
  WHERE n18.level = $p11 AND EXISTS { MATCH (n18)<-[r20:SUPPORTS]-(n19:Fund) WHERE n19.modality = $p12 AND n19.sizeAmount >= $p13 }
  RETURN count(*) AS c17
}
RETURN [v0, c17] AS c0_
