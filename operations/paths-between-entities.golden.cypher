CALL () {
  CALL () {
    MATCH (from:Entity {id: $p0}), (to:Entity {id: $p1})
    WHERE from <> to
    CALL () {
      UNWIND coalesce($p2, []) AS id
      OPTIONAL MATCH (avoided:Entity {id: id})
      RETURN count(*) - count(avoided) AS unknown
    }
    WITH from, to, unknown
    WHERE unknown = 0
    MATCH path = allShortestPaths((from)-[:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES*..6]-(to))
    WHERE
      all(step IN relationships(path) WHERE
        ($p3 IS NULL OR type(step) IN $p3)
        AND ($p4 IS NULL OR coalesce(step.basis IN $p4, false))
        AND ($p5 IS NULL OR coalesce(step.modality IN $p5, false)))
      AND all(node IN nodes(path) WHERE
        node = from
        OR node = to
        OR (NOT node.id IN coalesce($p2, [])
          AND none(label IN labels(node) WHERE label IN coalesce($p6, []))))
    WITH path
    WHERE length(path) <= $p7
    WITH
      path,
      [node IN nodes(path) | node.id] AS ids,
      [step IN relationships(path) | type(step)] AS types,
      [step IN relationships(path) | startNode(step).id] AS starts
    ORDER BY ids, types, starts
    LIMIT $p8
    RETURN
      length(path) AS length,
      nodes(path) AS nodes,
      [step IN relationships(path) | {
        from: startNode(step),
        type: type(step),
        to: endNode(step),
        basis: step.basis,
        modality: step.modality,
        exceptionIds: step.exceptionIds,
        claimIds: step.claimIds
      }] AS steps
  }
  CALL (steps) {
    UNWIND coalesce(steps, []) AS n2
    CALL (n2) {
      UNWIND coalesce(n2.claimIds, []) AS i4
      MATCH (n3:Claim {id: i4})
      RETURN collect([n3.basis, [(n3)-[:EVIDENCE]->(n5:Evidence) | [[n5.end, n5.quote, n5.section, n5.start], n5.start, n5.end]], n3.id, n3.modality, coalesce(n3.note, n3.noteEn), coalesce(n3.rationale, n3.rationaleEn)]) AS v6
    }
    RETURN collect([n2.basis, v6, head([n7 IN [n2.from] WHERE n7 IS NOT NULL | [n7.id]]), head([n8 IN [n2.to] WHERE n8 IS NOT NULL | [n8.id]]), n2.type]) AS v9
  }
  RETURN collect([length, [n1 IN coalesce(nodes, []) | [head([l IN labels(n1) WHERE l <> 'Entity']), n1.id, coalesce(n1.name, n1.nameEn)]], v9]) AS v0
}
RETURN v0 AS c0_
