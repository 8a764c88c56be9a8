CALL () {
  MATCH (n1:Region)
  WHERE EXISTS { MATCH (n1)<-[:SUBJECT|OBJECT]-(n2:Claim) }
    AND n1.id IS NOT NULL
  WITH n1
  ORDER BY n1.id LIMIT $p0
  CALL (n1) {
    MATCH (n1)<-[:SUBJECT|OBJECT]-(n4:Claim)
    RETURN count(DISTINCT n4) AS c3
  }
  CALL (n1) {
    MATCH (n1)<-[:PART_OF*0..4]-(z8:Region)
    MATCH (z8)<-[r7:LOCATED_IN|INTENDS_TO_SETTLE_IN]-(n6:Company)
    WHERE (r7.exceptionIds IS NULL OR NOT EXISTS { MATCH (n1)-[:PART_OF*0..4]->(z9:Region) WHERE z9.id IN r7.exceptionIds })
    RETURN count(DISTINCT n6) AS c5
  }
  CALL (n1) {
    MATCH (n1)<-[:PART_OF*0..4]-(z13:Region)
    MATCH (z13)<-[r12:SUPPORTS]-(n11:Fund)
    WHERE (r12.exceptionIds IS NULL OR NOT EXISTS { MATCH (n1)-[:PART_OF*0..4]->(z14:Region) WHERE z14.id IN r12.exceptionIds })
    RETURN count(DISTINCT n11) AS c10
  }
  CALL (n1) {
    MATCH (n1)<-[:PART_OF*0..4]-(z19:Region)
    MATCH (z19)<-[r18:LOCATED_IN]-(n17:Park)
    WHERE (r18.exceptionIds IS NULL OR NOT EXISTS { MATCH (n1)-[:PART_OF*0..4]->(z20:Region) WHERE z20.id IN r18.exceptionIds })
    RETURN count(DISTINCT n17) AS c16
  }
  CALL (n1) {
    MATCH (n1)<-[:PART_OF*0..4]-(z24:Region)
    MATCH (z24)<-[r23:APPLIES_TO]-(n22:Policy)
    WHERE (r23.exceptionIds IS NULL OR NOT EXISTS { MATCH (n1)-[:PART_OF*0..4]->(z25:Region) WHERE z25.id IN r23.exceptionIds })
    RETURN count(DISTINCT n22) AS c21
  }
  CALL (n1) {
    MATCH (n1)<-[:PART_OF*0..4]-(z29:Region)
    MATCH (z29)<-[r28:AFFECTS]-(n27:Problem)
    WHERE (r28.exceptionIds IS NULL OR NOT EXISTS { MATCH (n1)-[:PART_OF*0..4]->(z30:Region) WHERE z30.id IN r28.exceptionIds })
    RETURN count(DISTINCT n27) AS c26
  }
  CALL (n1) {
    MATCH (n1)<-[:PART_OF*0..4]-(z34:Region)
    MATCH (z34)-[r33:RESPONDS_TO]->(n32:Problem)
    WHERE (r33.exceptionIds IS NULL OR NOT EXISTS { MATCH (n1)-[:PART_OF*0..4]->(z35:Region) WHERE z35.id IN r33.exceptionIds })
    RETURN count(DISTINCT n32) AS c31
  }
  RETURN collect([[[null, c3], n1.code, [null, c5], [null, c10], n1.id, n1.level, coalesce(n1.name, n1.nameEn), [(n1)-[:PART_OF]->(n15:Region) | [[n15.id, coalesce(n15.name, n15.nameEn)], n15.id]], [null, c16], [null, c21], [null, c26], [null, c31]], [n1.id]]) AS v0
}
CALL () {
  MATCH (n37:Region)
  WHERE EXISTS { MATCH (n37)<-[:SUBJECT|OBJECT]-(n38:Claim) }
  RETURN count(*) AS c36
}
RETURN [v0, c36] AS c0_
