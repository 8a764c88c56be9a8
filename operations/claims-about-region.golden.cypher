CALL () {
  MATCH (n0:Region {code: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:SUBJECT|OBJECT]-(n2:Claim)
    WITH n2, collect(DISTINCT r3) AS r4
    WITH n2, r4
    ORDER BY n2.id LIMIT $p0
    RETURN collect([[n2.basis, [(n2)-[:EVIDENCE]->(n5:Evidence) | [[n5.end, n5.quote, n5.section, n5.start], n5.start, n5.end]], n2.id, n2.modality, head([(n2)-[:OBJECT]->(n6:Entity) | [n6.id, coalesce(n6.nameZh, n6.nameEn)]]), n2.predicate, head([(n2)-[:SUBJECT]->(n7:Entity) | [n7.id, coalesce(n7.nameZh, n7.nameEn)]]), [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r10:SUBJECT|OBJECT]-(n9:Claim)
    RETURN count(DISTINCT n9) AS c8
  }
  CALL (n0) {
    MATCH (n0)<-[r14:PART_OF*1..4]-(n13:Region)
    WHERE EXISTS { MATCH (n13)<-[r17:SUBJECT|OBJECT]-(n16:Claim) }
    WITH n13, r14 ORDER BY size(r14)
    WITH n13, head(collect(r14)) AS r18
    WITH n13, r18
    ORDER BY size(r18), n13.id LIMIT $p1
    CALL (n13) {
      MATCH (n13)<-[r21:SUBJECT|OBJECT]-(n20:Claim)
      WITH n20, collect(DISTINCT r21) AS r22
      WITH n20, r22
      ORDER BY n20.id LIMIT $p2
      RETURN collect([[n20.basis, [(n20)-[:EVIDENCE]->(n23:Evidence) | [[n23.end, n23.quote, n23.section, n23.start], n23.start, n23.end]], n20.id, n20.modality, head([(n20)-[:OBJECT]->(n24:Entity) | [n24.id, coalesce(n24.nameZh, n24.nameEn)]]), n20.predicate, head([(n20)-[:SUBJECT]->(n25:Entity) | [n25.id, coalesce(n25.nameZh, n25.nameEn)]]), [n20.valueType, n20.valueAmount, n20.valueCode, n20.valueComparator, n20.valueCurrency, n20.valueEdtf, n20.valuePercent, n20.valueText, n20.valueUnit, n20.valueValue]]]) AS v19
    }
    CALL (n13) {
      MATCH (n13)<-[r28:SUBJECT|OBJECT]-(n27:Claim)
      RETURN count(DISTINCT n27) AS c26
    }
    RETURN collect([[[v19, c26], n13.id, coalesce(n13.nameZh, n13.nameEn)], size(r18) > 1, size(r18)]) AS v12
  }
  RETURN head(collect([[v1, c8], [v12, null], n0.id, coalesce(n0.nameZh, n0.nameEn)])) AS v30
}
RETURN v30 AS c0_
