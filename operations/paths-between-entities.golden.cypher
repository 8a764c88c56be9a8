CALL () {
  CALL () {
    MATCH (from:Entity {id: $p0}), (to:Entity {id: $p1})
    WHERE from <> to
    MATCH path = allShortestPaths((from)-[*..6]-(to))
    WHERE all(node IN nodes(path) WHERE node:Entity)
    WITH path
    WHERE length(path) <= $p2
    WITH path, [node IN nodes(path) | node.id] AS ids, [step IN relationships(path) | type(step)] AS types
    ORDER BY ids, types
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
  RETURN collect([length, [n1 IN coalesce(nodes, []) | [head([l IN labels(n1) WHERE l <> 'Entity']), n1.id, coalesce(n1.nameZh, n1.nameEn)]], [n2 IN coalesce(steps, []) | [n2.basis, [n3 IN coalesce(n2.claims, []) | [n3.basis, [(n3)-[:EVIDENCE]->(n4:Evidence) | [[n4.end, n4.quote, n4.section, n4.start], n4.start, n4.end]], n3.id, n3.modality, coalesce(n3.rationaleZh, n3.rationaleEn)]], head([n5 IN [n2.from] WHERE n5 IS NOT NULL | [n5.id]]), head([n6 IN [n2.to] WHERE n6 IS NOT NULL | [n6.id]]), n2.type]]]) AS v0
}
RETURN v0 AS c0_
