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
      WITH type(tie) AS type, startNode(tie) = centre AS leaving, labels(node) AS labels, count(*) AS count
      RETURN collect({hops: 1, type: type, leaving: leaving, labels: labels, count: count}) AS groups1
    }
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
      WITH collect(DISTINCT node) AS everyone
      CALL (everyone) {
        UNWIND everyone AS node
        WITH
          node,
          COUNT { (node)--() }
            - COUNT { (node)<-[:SUBJECT|OBJECT|REFERS_TO|ATTRIBUTED_TO|IN_DOCUMENT]-() }
            - CASE
              WHEN node:Region THEN COUNT { (node)-[part:PART_OF]-() WHERE coalesce(part.claimIds, []) = [] }
              WHEN node:Document THEN COUNT { (node)-[:HAS_SECTION]->() }
              ELSE 0
            END AS degree
        ORDER BY degree DESC, node.id
        LIMIT $p7
        RETURN collect({hops: 1, node: node, degree: degree}) AS ring
      }
      RETURN size(everyone) AS total1, ring AS ring1
    }
    WITH centre, groups1, total1, ring1, $p8 >= 2 AND total1 < $p7 AS further
    WITH *, CASE WHEN further THEN [entry IN ring1 | entry.node] ELSE [] END AS near1
    WITH *, [centre] + near1 AS found1
    CALL (near1, found1) {
      UNWIND near1 AS from
      MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
      WHERE NOT node IN found1
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
      WITH type(tie) AS type, startNode(tie) = from AS leaving, labels(node) AS labels, count(DISTINCT node) AS count
      RETURN collect({hops: 2, type: type, leaving: leaving, labels: labels, count: count}) AS groups2
    }
    CALL (near1, found1) {
      UNWIND near1 AS from
      MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
      WHERE NOT node IN found1
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
      WITH collect(DISTINCT node) AS everyone
      CALL (everyone) {
        UNWIND everyone AS node
        WITH
          node,
          COUNT { (node)--() }
            - COUNT { (node)<-[:SUBJECT|OBJECT|REFERS_TO|ATTRIBUTED_TO|IN_DOCUMENT]-() }
            - CASE
              WHEN node:Region THEN COUNT { (node)-[part:PART_OF]-() WHERE coalesce(part.claimIds, []) = [] }
              WHEN node:Document THEN COUNT { (node)-[:HAS_SECTION]->() }
              ELSE 0
            END AS degree
        ORDER BY degree DESC, node.id
        LIMIT $p7
        RETURN collect({hops: 2, node: node, degree: degree}) AS ring
      }
      RETURN size(everyone) AS total2, ring AS ring2
    }
    WITH *, $p8 >= 3 AND further AND total1 + total2 < $p7 AS furthest
    WITH *, CASE WHEN furthest THEN [entry IN ring2 | entry.node] ELSE [] END AS near2
    WITH *, found1 + near2 AS found2
    CALL (near2, found2) {
      UNWIND near2 AS from
      MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
      WHERE NOT node IN found2
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
      WITH type(tie) AS type, startNode(tie) = from AS leaving, labels(node) AS labels, count(DISTINCT node) AS count
      RETURN collect({hops: 3, type: type, leaving: leaving, labels: labels, count: count}) AS groups3
    }
    CALL (near2, found2) {
      UNWIND near2 AS from
      MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
      WHERE NOT node IN found2
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
      WITH collect(DISTINCT node) AS everyone
      CALL (everyone) {
        UNWIND everyone AS node
        WITH
          node,
          COUNT { (node)--() }
            - COUNT { (node)<-[:SUBJECT|OBJECT|REFERS_TO|ATTRIBUTED_TO|IN_DOCUMENT]-() }
            - CASE
              WHEN node:Region THEN COUNT { (node)-[part:PART_OF]-() WHERE coalesce(part.claimIds, []) = [] }
              WHEN node:Document THEN COUNT { (node)-[:HAS_SECTION]->() }
              ELSE 0
            END AS degree
        ORDER BY degree DESC, node.id
        LIMIT $p7
        RETURN collect({hops: 3, node: node, degree: degree}) AS ring
      }
      RETURN size(everyone) AS total3, ring AS ring3
    }
    WITH
      centre,
      groups1 + groups2 + groups3 AS found,
      (ring1 + ring2 + ring3)[..$p7] AS nodes,
      total1 + total2 + total3 AS totalCount,
      CASE WHEN furthest THEN 3 WHEN further THEN 2 ELSE 1 END AS looked
    WITH *, [centre] + [entry IN nodes | entry.node] AS shown
    CALL (shown) {
      UNWIND shown AS one
      WITH one, shown, COUNT { (one)-[:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-() } > 1000 AS hub
      CALL (one, shown, hub) {
        WITH one, shown
        WHERE NOT hub
        MATCH (one)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(other)
        WHERE other IN shown
        RETURN tie
        UNION ALL
        WITH one, shown, hub
        WHERE hub
        UNWIND shown AS other
        MATCH (one)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]->(other)
        RETURN tie
      }
      WITH DISTINCT tie
      WHERE ($p3 IS NULL OR type(tie) IN $p3)
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
      WITH startNode(tie) AS from, tie, endNode(tie) AS to
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
    CALL (centre, nodes, edges) {
      WITH
        edges,
        [centre] AS at0,
        [entry IN nodes WHERE entry.hops = 1 | entry.node] AS at1,
        [entry IN nodes WHERE entry.hops = 2 | entry.node] AS at2
      UNWIND edges AS edge
      WITH
        edge,
        CASE WHEN edge.from IN at0 THEN 0 WHEN edge.from IN at1 THEN 1 WHEN edge.from IN at2 THEN 2 ELSE 3 END AS fromHops,
        CASE WHEN edge.to IN at0 THEN 0 WHEN edge.to IN at1 THEN 1 WHEN edge.to IN at2 THEN 2 ELSE 3 END AS toHops
      WHERE abs(fromHops - toHops) = 1 AND ($p2 = 'BOTH' OR (fromHops < toHops) = ($p2 = 'OUT'))
      WITH
        edge.type AS type,
        fromHops < toHops AS leaving,
        CASE WHEN fromHops < toHops THEN edge.to ELSE edge.from END AS node,
        CASE WHEN fromHops < toHops THEN toHops ELSE fromHops END AS hops
      WITH hops, type, leaving, labels(node) AS labels, count(DISTINCT node) AS shown
      RETURN collect({hops: hops, type: type, leaving: leaving, labels: labels, shown: shown}) AS ways
    }
    CALL (found, ways) {
      UNWIND found AS group
      WITH
        group,
        head([way IN ways
          WHERE way.hops = group.hops AND way.type = group.type AND way.leaving = group.leaving AND way.labels = group.labels |
          way.shown]) AS shown
      WITH
        group.hops AS hops,
        group.type AS type,
        group.leaving AS leaving,
        head([label IN group.labels WHERE label <> 'Entity']) AS entityType,
        sum(group.count) AS count,
        sum(coalesce(shown, 0)) AS shown
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
    RETURN centre, nodes, edges, groups, totalCount, looked AS hops, looked = $p8 AS exact
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
