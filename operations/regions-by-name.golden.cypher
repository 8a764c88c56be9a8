CALL () {
  MATCH (n1:Region)
  WHERE $p0 IN n1.names
    AND n1.id IS NOT NULL
  WITH n1
  ORDER BY n1.id LIMIT $p1
  CALL (n1) {
    MATCH (n1)-[r4:PART_OF*1..4]->(n3:Region)
    WITH n3, r4 ORDER BY size(r4)
    WITH n3, head(collect(r4)) AS r6
    WITH n3, r6
    ORDER BY size(r6), n3.id LIMIT $p2
    RETURN collect([[n3.id, coalesce(n3.name, n3.nameEn)], size(r6)]) AS v2
  }
  RETURN collect([[[v2, null], n1.code, n1.id, n1.level, coalesce(n1.name, n1.nameEn)]]) AS v0
}
CALL () {
  MATCH (n8:Region)
  WHERE $p3 IN n8.names
  RETURN count(*) AS c7
}
RETURN [v0, c7] AS c0_
