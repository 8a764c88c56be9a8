CALL () {
  MATCH (n1:Region)
  WHERE $p0 IN n1.names
  WITH n1
  ORDER BY n1.id LIMIT $p1
  CALL (n1) {
    MATCH (n1)-[r4:PART_OF*1..4]->(n3:Region)
    WITH n3, r4 ORDER BY size(r4)
    WITH n3, head(collect(r4)) AS r5
    WITH n3, r5
    ORDER BY size(r5), n3.id LIMIT $p2
    RETURN collect([[n3.id, coalesce(n3.nameZh, n3.nameEn)], size(r5)]) AS v2
  }
  RETURN collect([[[v2, null], n1.code, n1.id, n1.level, coalesce(n1.nameZh, n1.nameEn)]]) AS v0
}
CALL () {
  MATCH (n7:Region)
  WHERE $p3 IN n7.names
  RETURN count(*) AS c6
}
RETURN [v0, c6] AS c0_
