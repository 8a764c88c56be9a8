CALL () {
  CALL () {
    MATCH (from:Entity {id: $p0}), (to:Entity {id: $p1})
    WHERE from <> to
    MATCH path = allShortestPaths((from)-[*..6]-(to))
    WHERE length(path) <= $p2 AND all(node IN nodes(path) WHERE node:Entity)
    WITH path, [node IN nodes(path) | node.id] AS ids
    ORDER BY ids
    LIMIT $p3
    CALL (path) {
      UNWIND range(0, length(path) - 1) AS position
      WITH relationships(path)[position] AS step, position
      OPTIONAL MATCH (claim:Claim)
      WHERE claim.id IN coalesce(step.claimIds, [])
      WITH step, position, claim
      ORDER BY claim.id
      WITH step, position, collect(claim) AS claims
      ORDER BY position
      RETURN collect({
        from: startNode(step),
        type: type(step),
        to: endNode(step),
        basis: step.basis,
        claims: claims
      }) AS steps
    }
    RETURN length(path) AS length, nodes(path) AS nodes, steps
  }
  CALL (nodes) {
    UNWIND coalesce(nodes, []) AS n1
    RETURN collect([head([l IN labels(n1) WHERE l <> 'Entity']), n1.id, coalesce(n1.nameZh, n1.nameEn)]) AS v2
  }
  CALL (steps) {
    UNWIND coalesce(steps, []) AS n3
    CALL (n3) {
      UNWIND coalesce(n3.claims, []) AS n5
      CALL (n5) {
        MATCH (n5)-[r9:EVIDENCE]->(n7:Evidence)
        WITH n7 ORDER BY n7.start, n7.id
        RETURN collect([n7.end, n7.quote, n7.section, n7.start]) AS v8
      }
      RETURN collect([n5.basis, v8, n5.id, n5.modality, coalesce(n5.rationaleZh, n5.rationaleEn)]) AS v6
    }
    CALL (n3) {
      WITH n3.from AS n10 WHERE n10 IS NOT NULL
      RETURN head(collect([n10.id])) AS v11
    }
    CALL (n3) {
      WITH n3.to AS n12 WHERE n12 IS NOT NULL
      RETURN head(collect([n12.id])) AS v13
    }
    RETURN collect([n3.basis, v6, v11, v13, n3.type]) AS v4
  }
  RETURN collect([length, v2, v4]) AS v0
}
RETURN v0 AS c0_
