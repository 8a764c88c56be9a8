CALL () {
  UNWIND $p0 AS lookup
  CALL db.index.fulltext.queryNodes(lookup.index, lookup.query, {limit: 1001}) YIELD node
  RETURN collect(DISTINCT node) AS f0
}
CALL (f0) {
  CALL (f0) {
    WITH f0 WHERE $p0 IS NOT NULL AND size(f0) <= 1000
    UNWIND f0 AS n2
    WITH n2
    WHERE n2:Region AND $p1 IN n2.names
      AND n2.id IS NOT NULL
    WITH n2
    ORDER BY n2.id LIMIT $p2
    RETURN n2
    UNION ALL
    WITH f0 WHERE $p0 IS NULL OR size(f0) > 1000
    CALL () {
      MATCH (n2:Region)
      WHERE $p1 IN n2.names
        AND n2.id IS NOT NULL
      WITH n2
      ORDER BY n2.id LIMIT $p2
      RETURN n2
    }
    RETURN n2
  }
  WITH n2
  ORDER BY n2.id LIMIT $p2
  CALL (n2) {
    MATCH (n2)-[r5:PART_OF*1..4]->(n4:Region)
    WITH n4, r5 ORDER BY size(r5)
    WITH n4, head(collect(r5)) AS r7
    WITH n4, r7
    ORDER BY size(r7), n4.id LIMIT $p3
    RETURN collect([[n4.id, coalesce(n4.name, n4.nameEn)], size(r7)]) AS v3
  }
  RETURN collect([[[v3, null], n2.code, n2.id, n2.level, coalesce(n2.name, n2.nameEn)]]) AS v1
}
CALL (f0) {
  CALL (f0) {
    WITH f0 WHERE $p0 IS NOT NULL AND size(f0) <= 1000
    UNWIND f0 AS n9
    WITH n9
    WHERE n9:Region AND $p4 IN n9.names
    RETURN n9
    UNION ALL
    WITH f0 WHERE $p0 IS NULL OR size(f0) > 1000
    CALL () {
      MATCH (n9:Region)
      WHERE $p4 IN n9.names
      RETURN n9
    }
    RETURN n9
  }
  RETURN count(*) AS c8
}
RETURN [v1, c8] AS c0_
