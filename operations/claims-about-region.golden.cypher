CALL () {
  MATCH (n0:Region {code: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r3:SUBJECT|OBJECT]-(n2:Claim)
    WITH n2, collect(DISTINCT r3) AS r4
    WITH n2, r4
    ORDER BY n2.id LIMIT $p0
    CALL (n2) {
      MATCH (n2)-[r7:EVIDENCE]->(n5:Evidence)
      WITH n5 ORDER BY n5.start, n5.id
      RETURN collect([n5.end, n5.quote, n5.section, n5.start]) AS v6
    }
    RETURN collect([[n2.basis, v6, n2.id, n2.modality, head([(n2)-[:OBJECT]->(n8:Entity) | [n8.id, coalesce(n8.nameZh, n8.nameEn)]]), n2.predicate, head([(n2)-[:SUBJECT]->(n9:Entity) | [n9.id, coalesce(n9.nameZh, n9.nameEn)]]), [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[r12:SUBJECT|OBJECT]-(n11:Claim)
    RETURN count(DISTINCT n11) AS c10
  }
  CALL (n0) {
    MATCH (n0)<-[r16:PART_OF*1..4]-(n15:Region)
    WHERE EXISTS { MATCH (n15)<-[r18:SUBJECT|OBJECT]-(n17:Claim) }
    WITH n15, r16 ORDER BY size(r16)
    WITH n15, head(collect(r16)) AS r19
    WITH n15, r19
    ORDER BY size(r19), n15.id LIMIT $p1
    CALL (n15) {
      MATCH (n15)<-[r22:SUBJECT|OBJECT]-(n21:Claim)
      WITH n21, collect(DISTINCT r22) AS r23
      WITH n21, r23
      ORDER BY n21.id LIMIT $p2
      CALL (n21) {
        MATCH (n21)-[r26:EVIDENCE]->(n24:Evidence)
        WITH n24 ORDER BY n24.start, n24.id
        RETURN collect([n24.end, n24.quote, n24.section, n24.start]) AS v25
      }
      RETURN collect([[n21.basis, v25, n21.id, n21.modality, head([(n21)-[:OBJECT]->(n27:Entity) | [n27.id, coalesce(n27.nameZh, n27.nameEn)]]), n21.predicate, head([(n21)-[:SUBJECT]->(n28:Entity) | [n28.id, coalesce(n28.nameZh, n28.nameEn)]]), [n21.valueType, n21.valueAmount, n21.valueCode, n21.valueComparator, n21.valueCurrency, n21.valueEdtf, n21.valuePercent, n21.valueText, n21.valueUnit, n21.valueValue]]]) AS v20
    }
    CALL (n15) {
      MATCH (n15)<-[r31:SUBJECT|OBJECT]-(n30:Claim)
      RETURN count(DISTINCT n30) AS c29
    }
    RETURN collect([[[v20, c29], n15.id, coalesce(n15.nameZh, n15.nameEn)], size(r19) > 1, size(r19)]) AS v14
  }
  RETURN head(collect([[v1, c10], [v14, null], n0.id, coalesce(n0.nameZh, n0.nameEn)])) AS v33
}
RETURN v33 AS c0_
