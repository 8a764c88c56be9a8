CALL () {
  MATCH (n0:Region {code: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:SUBJECT|OBJECT]-(n2:Claim)
    WITH DISTINCT n2
    WITH n2
    ORDER BY n2.id LIMIT $p0
    RETURN collect([[n2.basis, [(n2)-[:EVIDENCE]->(n3:Evidence) | [[n3.end, n3.quote, n3.section, n3.start], n3.start, n3.end]], n2.id, n2.modality, coalesce(n2.note, n2.noteEn), head([(n2)-[:OBJECT]->(n4:Entity) | [n4.id, coalesce(n4.name, n4.nameEn)]]), n2.predicate, head([(n2)-[:SUBJECT]->(n5:Entity) | [n5.id, coalesce(n5.name, n5.nameEn)]]), [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    MATCH (n0)<-[:SUBJECT|OBJECT]-(n7:Claim)
    RETURN count(DISTINCT n7) AS c6
  }
  CALL (n0) {
    MATCH (n0)<-[r10:PART_OF*1..4]-(n9:Region)
    WHERE EXISTS { MATCH (n9)<-[:SUBJECT|OBJECT]-(n12:Claim) }
    WITH n9, r10 ORDER BY size(r10)
    WITH n9, head(collect(r10)) AS r13
    WITH n9, r13
    ORDER BY size(r13), n9.id LIMIT $p1
    CALL (n9) {
      MATCH (n9)<-[:SUBJECT|OBJECT]-(n15:Claim)
      WITH DISTINCT n15
      WITH n15
      ORDER BY n15.id LIMIT $p2
      RETURN collect([[n15.basis, [(n15)-[:EVIDENCE]->(n16:Evidence) | [[n16.end, n16.quote, n16.section, n16.start], n16.start, n16.end]], n15.id, n15.modality, coalesce(n15.note, n15.noteEn), head([(n15)-[:OBJECT]->(n17:Entity) | [n17.id, coalesce(n17.name, n17.nameEn)]]), n15.predicate, head([(n15)-[:SUBJECT]->(n18:Entity) | [n18.id, coalesce(n18.name, n18.nameEn)]]), [n15.valueType, n15.valueAmount, n15.valueCode, n15.valueComparator, n15.valueCurrency, n15.valueEdtf, n15.valuePercent, n15.valueText, n15.valueUnit, n15.valueValue]]]) AS v14
    }
    CALL (n9) {
      MATCH (n9)<-[:SUBJECT|OBJECT]-(n20:Claim)
      RETURN count(DISTINCT n20) AS c19
    }
    RETURN collect([[[v14, c19], n9.id, coalesce(n9.name, n9.nameEn)], size(r13) > 1, size(r13)]) AS v8
  }
  RETURN head(collect([[v1, c6], [v8, null], n0.id, coalesce(n0.name, n0.nameEn)])) AS v21
}
RETURN v21 AS c0_
