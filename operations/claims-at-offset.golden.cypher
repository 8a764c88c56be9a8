CALL () {
  MATCH (n0:Document {id: $p3})
  WITH n0 LIMIT 1
  CALL (n0) {
    CALL (n0) {
      WITH n0 AS this
      MATCH (this)<-[:IN_DOCUMENT]-(evidence:Evidence)<-[:EVIDENCE]-(node:Claim)
      WHERE $p0 IS NULL OR (evidence.start <= $p0 AND evidence.end > $p0)
      RETURN node
    }
    WITH DISTINCT node AS n2
    WITH n2
    ORDER BY n2.id LIMIT $p1
    RETURN collect([[n2.basis, [(n2)-[:EVIDENCE]->(n3:Evidence) | [[n3.end, n3.quote, n3.section, n3.start], n3.start, n3.end]], n2.id, n2.modality, coalesce(n2.note, n2.noteEn), head([(n2)-[:OBJECT]->(n4:Entity) | [n4.id, coalesce(n4.name, n4.nameEn)]]), n2.predicate, head([(n2)-[:SUBJECT]->(n5:Entity) | [n5.id, coalesce(n5.name, n5.nameEn)]]), [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]) AS v1
  }
  CALL (n0) {
    CALL (n0) {
      WITH n0 AS this
      MATCH (this)<-[:IN_DOCUMENT]-(evidence:Evidence)<-[:EVIDENCE]-(node:Claim)
      WHERE $p2 IS NULL OR (evidence.start <= $p2 AND evidence.end > $p2)
      RETURN node
    }
    WITH DISTINCT node AS n7
    RETURN count(*) AS c6
  }
  RETURN head(collect([[v1, c6], n0.id, coalesce(n0.name, n0.nameEn)])) AS v8
}
RETURN v8 AS c0_
