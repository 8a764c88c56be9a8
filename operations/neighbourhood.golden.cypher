CALL () {
  CALL () {
    MATCH (centre:Entity {id: $p0})
    CALL (centre) {
      MATCH (centre)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
      WHERE node <> centre
        AND ($p1 IS NULL OR any(label IN labels(node) WHERE label IN $p1))
        AND ($p2 = 'BOTH' OR (startNode(tie) = centre) = ($p2 = 'OUT'))
        AND ($p3 IS NULL OR type(tie) IN $p3)
        AND ($p4 IS NULL OR coalesce(tie.basis IN $p4, false))
        AND ($p5 IS NULL OR coalesce(tie.modality IN $p5, false))
        AND ($p6 IS NULL
          OR tie.claimIds = []
          OR EXISTS {
            MATCH (claim:Claim)
            WHERE claim.id IN tie.claimIds
              AND coalesce(claim.validTimeEarliest, '0000-01-01') <= coalesce($p6.latest, '9999-12-31')
              AND coalesce(claim.validTimeLatest, '9999-12-31') >= coalesce($p6.earliest, '0000-01-01')
          })
      WITH node, collect(DISTINCT [type(tie), startNode(tie) = centre]) AS ways, COUNT { (node)-[any:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-() WHERE any.claimIds <> [] } AS degree
      ORDER BY degree DESC, node.id
      RETURN collect({hops: 1, node: node, degree: degree, ways: ways}) AS ring1
    }
    WITH centre, ring1, [entry IN ring1 | entry.node] AS near1
    WITH centre, ring1, near1, near1 AS found1
    CALL (centre, near1, found1) {
      UNWIND CASE WHEN $p7 >= 2 AND size(found1) < $p8 THEN near1 ELSE [] END AS from
      MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
      WHERE node <> centre
        AND NOT node IN found1
        AND ($p1 IS NULL OR any(label IN labels(node) WHERE label IN $p1))
        AND ($p2 = 'BOTH' OR (startNode(tie) = from) = ($p2 = 'OUT'))
        AND ($p3 IS NULL OR type(tie) IN $p3)
        AND ($p4 IS NULL OR coalesce(tie.basis IN $p4, false))
        AND ($p5 IS NULL OR coalesce(tie.modality IN $p5, false))
        AND ($p6 IS NULL
          OR tie.claimIds = []
          OR EXISTS {
            MATCH (claim:Claim)
            WHERE claim.id IN tie.claimIds
              AND coalesce(claim.validTimeEarliest, '0000-01-01') <= coalesce($p6.latest, '9999-12-31')
              AND coalesce(claim.validTimeLatest, '9999-12-31') >= coalesce($p6.earliest, '0000-01-01')
          })
      WITH node, collect(DISTINCT [type(tie), startNode(tie) = from]) AS ways, COUNT { (node)-[any:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-() WHERE any.claimIds <> [] } AS degree
      ORDER BY degree DESC, node.id
      RETURN collect({hops: 2, node: node, degree: degree, ways: ways}) AS ring2
    }
    WITH
      centre,
      ring1 + ring2 AS ring12,
      found1,
      found1 + [entry IN ring2 | entry.node] AS found2,
      [entry IN ring2 | entry.node] AS near2
    CALL (centre, near2, found2) {
      UNWIND CASE WHEN $p7 >= 3 AND size(found2) < $p8 THEN near2 ELSE [] END AS from
      MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
      WHERE node <> centre
        AND NOT node IN found2
        AND ($p1 IS NULL OR any(label IN labels(node) WHERE label IN $p1))
        AND ($p2 = 'BOTH' OR (startNode(tie) = from) = ($p2 = 'OUT'))
        AND ($p3 IS NULL OR type(tie) IN $p3)
        AND ($p4 IS NULL OR coalesce(tie.basis IN $p4, false))
        AND ($p5 IS NULL OR coalesce(tie.modality IN $p5, false))
        AND ($p6 IS NULL
          OR tie.claimIds = []
          OR EXISTS {
            MATCH (claim:Claim)
            WHERE claim.id IN tie.claimIds
              AND coalesce(claim.validTimeEarliest, '0000-01-01') <= coalesce($p6.latest, '9999-12-31')
              AND coalesce(claim.validTimeLatest, '9999-12-31') >= coalesce($p6.earliest, '0000-01-01')
          })
      WITH node, collect(DISTINCT [type(tie), startNode(tie) = from]) AS ways, COUNT { (node)-[any:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-() WHERE any.claimIds <> [] } AS degree
      ORDER BY degree DESC, node.id
      RETURN collect({hops: 3, node: node, degree: degree, ways: ways}) AS ring3
    }
    WITH
      centre,
      ring12 + ring3 AS around,
      CASE
        WHEN $p7 = 1 OR size(found1) >= $p8 THEN 1
        WHEN $p7 = 2 OR size(found2) >= $p8 THEN 2
        ELSE 3
      END AS looked
    WITH centre, around, looked, around[..$p8] AS nodes
    WITH centre, around, looked, nodes, [centre] + [entry IN nodes | entry.node] AS shown
    CALL (shown) {
      UNWIND shown AS from
      MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]->(to)
      WHERE to IN shown
        AND ($p3 IS NULL OR type(tie) IN $p3)
        AND ($p4 IS NULL OR coalesce(tie.basis IN $p4, false))
        AND ($p5 IS NULL OR coalesce(tie.modality IN $p5, false))
        AND ($p6 IS NULL
          OR tie.claimIds = []
          OR EXISTS {
            MATCH (claim:Claim)
            WHERE claim.id IN tie.claimIds
              AND coalesce(claim.validTimeEarliest, '0000-01-01') <= coalesce($p6.latest, '9999-12-31')
              AND coalesce(claim.validTimeLatest, '9999-12-31') >= coalesce($p6.earliest, '0000-01-01')
          })
      OPTIONAL MATCH (word:Word {id: 'predicate:' + type(tie)})
      WITH from, tie, to, word
      ORDER BY from.id, type(tie), to.id
      RETURN collect({
        from: from,
        type: type(tie),
        label: coalesce(word.label, type(tie)),
        labelEn: coalesce(word.labelEn, type(tie)),
        to: to,
        basis: tie.basis,
        modality: tie.modality,
        reference: coalesce(tie.reference, false),
        exceptionIds: tie.exceptionIds,
        claimIds: tie.claimIds
      }) AS edges
    }
    CALL (around, nodes) {
      UNWIND range(0, size(around) - 1) AS place
      WITH around[place] AS entry, place < size(nodes) AS isShown
      UNWIND entry.ways AS way
      WITH
        entry.hops AS hops,
        way[0] AS type,
        way[1] AS leaving,
        [label IN labels(entry.node) WHERE label <> 'Entity'][0] AS entityType,
        count(*) AS count,
        sum(CASE WHEN isShown THEN 1 ELSE 0 END) AS shown
      OPTIONAL MATCH (word:Word {id: 'predicate:' + type})
      WITH *
      ORDER BY hops, count DESC, type, leaving DESC, entityType
      RETURN collect({
        hops: hops,
        type: type,
        label: coalesce(word.label, type),
        labelEn: coalesce(word.labelEn, type),
        direction: CASE WHEN leaving THEN 'OUT' ELSE 'IN' END,
        entityType: entityType,
        count: count,
        shown: shown,
        exact: true
      }) AS groups
    }
    RETURN
      centre,
      nodes,
      edges,
      groups,
      size(around) AS totalCount,
      looked AS hops,
      looked = $p7 AS exact
  }
  CALL (edges) {
    UNWIND coalesce(edges, []) AS n2
    CALL (n2) {
      UNWIND coalesce(n2.claimIds, []) AS i4
      MATCH (n3:Claim {id: i4})
      RETURN collect([n3.id]) AS v5
    }
    CALL (n2) {
      UNWIND coalesce(n2.exceptionIds, []) AS i7
      MATCH (n6:Entity {id: i7})
      RETURN collect([n6.id, coalesce(n6.name, n6.nameEn)]) AS v8
    }
    RETURN collect([n2.basis, v5, v8, head([n9 IN [n2.from] WHERE n9 IS NOT NULL | [n9.id]]), coalesce(n2.label, n2.labelEn), n2.modality, n2.reference, head([n10 IN [n2.to] WHERE n10 IS NOT NULL | [n10.id]]), n2.type]) AS v11
  }
  RETURN head(collect([head([n1 IN [centre] WHERE n1 IS NOT NULL | [head([l IN labels(n1) WHERE l <> 'Entity']), n1.id, coalesce(n1.name, n1.nameEn)]]), v11, exact, [n12 IN coalesce(groups, []) | [n12.count, n12.direction, n12.entityType, n12.exact, n12.hops, coalesce(n12.label, n12.labelEn), n12.shown, n12.type]], [n13 IN coalesce(nodes, []) | [n13.degree, n13.hops, head([n14 IN [n13.node] WHERE n14 IS NOT NULL | [head([l IN labels(n14) WHERE l <> 'Entity']), n14.id, coalesce(n14.name, n14.nameEn)]])]], totalCount])) AS v0
}
RETURN v0 AS c0_
