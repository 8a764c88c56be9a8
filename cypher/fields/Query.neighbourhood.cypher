// What is around an entity, the nearest and best connected first, how is it tied together, and how much is left out?
// Each ring is walked twice: to count what there is of each kind, and for the first entities. So a hub is never kept as a whole.
:param id => 'region:110112';
:param hops => 1;
:param direction => 'BOTH';
:param entityTypes => null;
:param relationshipTypes => null;
:param basis => null;
:param modality => null;
:param validIn => null;
:param first => 40;
MATCH (centre:Entity {id: $id})
CALL (centre) {
  MATCH (centre)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
  WHERE node <> centre
    AND ($entityTypes IS NULL OR any(label IN labels(node) WHERE label IN $entityTypes))
    AND ($direction = 'BOTH' OR (startNode(tie) = centre) = ($direction = 'OUT'))
    AND ($relationshipTypes IS NULL OR type(tie) IN $relationshipTypes)
    AND ($basis IS NULL OR coalesce(tie.basis IN $basis, false))
    AND ($modality IS NULL OR coalesce(tie.modality IN $modality, false))
    AND ($validIn IS NULL
      OR tie.claimIds = []
      OR EXISTS {
        MATCH (claim:Claim)
        WHERE claim.id IN tie.claimIds
          AND coalesce(claim.validTimeEarliest, '0000-01-01') <= coalesce($validIn.latest, '9999-12-31')
          AND coalesce(claim.validTimeLatest, '9999-12-31') >= coalesce($validIn.earliest, '0000-01-01')
      })
  WITH type(tie) AS type, startNode(tie) = centre AS leaving, labels(node) AS labels, count(*) AS count
  RETURN collect({hops: 1, type: type, leaving: leaving, labels: labels, count: count}) AS groups1
}
CALL (centre) {
  MATCH (centre)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
  WHERE node <> centre
    AND ($entityTypes IS NULL OR any(label IN labels(node) WHERE label IN $entityTypes))
    AND ($direction = 'BOTH' OR (startNode(tie) = centre) = ($direction = 'OUT'))
    AND ($relationshipTypes IS NULL OR type(tie) IN $relationshipTypes)
    AND ($basis IS NULL OR coalesce(tie.basis IN $basis, false))
    AND ($modality IS NULL OR coalesce(tie.modality IN $modality, false))
    AND ($validIn IS NULL
      OR tie.claimIds = []
      OR EXISTS {
        MATCH (claim:Claim)
        WHERE claim.id IN tie.claimIds
          AND coalesce(claim.validTimeEarliest, '0000-01-01') <= coalesce($validIn.latest, '9999-12-31')
          AND coalesce(claim.validTimeLatest, '9999-12-31') >= coalesce($validIn.earliest, '0000-01-01')
      })
  WITH collect(DISTINCT node) AS everyone
  CALL (everyone) {
    UNWIND everyone AS node
    // All relationships but those of claims, quotes and sections, and those that the region tree alone states: counts that
    // are kept are taken off, where reading each relationship takes ten times as long.
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
    LIMIT $first
    RETURN collect({hops: 1, node: node, degree: degree}) AS ring
  }
  RETURN size(everyone) AS total1, ring AS ring1
}
WITH centre, groups1, total1, ring1, $hops >= 2 AND total1 < $first AS further
WITH *, CASE WHEN further THEN [entry IN ring1 | entry.node] ELSE [] END AS near1
WITH *, [centre] + near1 AS found1
CALL (near1, found1) {
  UNWIND near1 AS from
  MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
  WHERE NOT node IN found1
    AND ($entityTypes IS NULL OR any(label IN labels(node) WHERE label IN $entityTypes))
    AND ($direction = 'BOTH' OR (startNode(tie) = from) = ($direction = 'OUT'))
    AND ($relationshipTypes IS NULL OR type(tie) IN $relationshipTypes)
    AND ($basis IS NULL OR coalesce(tie.basis IN $basis, false))
    AND ($modality IS NULL OR coalesce(tie.modality IN $modality, false))
    AND ($validIn IS NULL
      OR tie.claimIds = []
      OR EXISTS {
        MATCH (claim:Claim)
        WHERE claim.id IN tie.claimIds
          AND coalesce(claim.validTimeEarliest, '0000-01-01') <= coalesce($validIn.latest, '9999-12-31')
          AND coalesce(claim.validTimeLatest, '9999-12-31') >= coalesce($validIn.earliest, '0000-01-01')
      })
  WITH type(tie) AS type, startNode(tie) = from AS leaving, labels(node) AS labels, count(DISTINCT node) AS count
  RETURN collect({hops: 2, type: type, leaving: leaving, labels: labels, count: count}) AS groups2
}
CALL (near1, found1) {
  UNWIND near1 AS from
  MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
  WHERE NOT node IN found1
    AND ($entityTypes IS NULL OR any(label IN labels(node) WHERE label IN $entityTypes))
    AND ($direction = 'BOTH' OR (startNode(tie) = from) = ($direction = 'OUT'))
    AND ($relationshipTypes IS NULL OR type(tie) IN $relationshipTypes)
    AND ($basis IS NULL OR coalesce(tie.basis IN $basis, false))
    AND ($modality IS NULL OR coalesce(tie.modality IN $modality, false))
    AND ($validIn IS NULL
      OR tie.claimIds = []
      OR EXISTS {
        MATCH (claim:Claim)
        WHERE claim.id IN tie.claimIds
          AND coalesce(claim.validTimeEarliest, '0000-01-01') <= coalesce($validIn.latest, '9999-12-31')
          AND coalesce(claim.validTimeLatest, '9999-12-31') >= coalesce($validIn.earliest, '0000-01-01')
      })
  WITH collect(DISTINCT node) AS everyone
  CALL (everyone) {
    UNWIND everyone AS node
    // All relationships but those of claims, quotes and sections, and those that the region tree alone states: counts that
    // are kept are taken off, where reading each relationship takes ten times as long.
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
    LIMIT $first
    RETURN collect({hops: 2, node: node, degree: degree}) AS ring
  }
  RETURN size(everyone) AS total2, ring AS ring2
}
WITH *, $hops >= 3 AND further AND total1 + total2 < $first AS furthest
WITH *, CASE WHEN furthest THEN [entry IN ring2 | entry.node] ELSE [] END AS near2
WITH *, found1 + near2 AS found2
CALL (near2, found2) {
  UNWIND near2 AS from
  MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
  WHERE NOT node IN found2
    AND ($entityTypes IS NULL OR any(label IN labels(node) WHERE label IN $entityTypes))
    AND ($direction = 'BOTH' OR (startNode(tie) = from) = ($direction = 'OUT'))
    AND ($relationshipTypes IS NULL OR type(tie) IN $relationshipTypes)
    AND ($basis IS NULL OR coalesce(tie.basis IN $basis, false))
    AND ($modality IS NULL OR coalesce(tie.modality IN $modality, false))
    AND ($validIn IS NULL
      OR tie.claimIds = []
      OR EXISTS {
        MATCH (claim:Claim)
        WHERE claim.id IN tie.claimIds
          AND coalesce(claim.validTimeEarliest, '0000-01-01') <= coalesce($validIn.latest, '9999-12-31')
          AND coalesce(claim.validTimeLatest, '9999-12-31') >= coalesce($validIn.earliest, '0000-01-01')
      })
  WITH type(tie) AS type, startNode(tie) = from AS leaving, labels(node) AS labels, count(DISTINCT node) AS count
  RETURN collect({hops: 3, type: type, leaving: leaving, labels: labels, count: count}) AS groups3
}
CALL (near2, found2) {
  UNWIND near2 AS from
  MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
  WHERE NOT node IN found2
    AND ($entityTypes IS NULL OR any(label IN labels(node) WHERE label IN $entityTypes))
    AND ($direction = 'BOTH' OR (startNode(tie) = from) = ($direction = 'OUT'))
    AND ($relationshipTypes IS NULL OR type(tie) IN $relationshipTypes)
    AND ($basis IS NULL OR coalesce(tie.basis IN $basis, false))
    AND ($modality IS NULL OR coalesce(tie.modality IN $modality, false))
    AND ($validIn IS NULL
      OR tie.claimIds = []
      OR EXISTS {
        MATCH (claim:Claim)
        WHERE claim.id IN tie.claimIds
          AND coalesce(claim.validTimeEarliest, '0000-01-01') <= coalesce($validIn.latest, '9999-12-31')
          AND coalesce(claim.validTimeLatest, '9999-12-31') >= coalesce($validIn.earliest, '0000-01-01')
      })
  WITH collect(DISTINCT node) AS everyone
  CALL (everyone) {
    UNWIND everyone AS node
    // All relationships but those of claims, quotes and sections, and those that the region tree alone states: counts that
    // are kept are taken off, where reading each relationship takes ten times as long.
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
    LIMIT $first
    RETURN collect({hops: 3, node: node, degree: degree}) AS ring
  }
  RETURN size(everyone) AS total3, ring AS ring3
}
WITH
  centre,
  groups1 + groups2 + groups3 AS found,
  (ring1 + ring2 + ring3)[..$first] AS nodes,
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
    // The one of the two that has fewer relationships is looked at.
    MATCH (one)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]->(other)
    RETURN tie
  }
  WITH DISTINCT tie
  WHERE ($relationshipTypes IS NULL OR type(tie) IN $relationshipTypes)
    AND ($basis IS NULL OR coalesce(tie.basis IN $basis, false))
    AND ($modality IS NULL OR coalesce(tie.modality IN $modality, false))
    AND ($validIn IS NULL
      OR tie.claimIds = []
      OR EXISTS {
        MATCH (claim:Claim)
        WHERE claim.id IN tie.claimIds
          AND coalesce(claim.validTimeEarliest, '0000-01-01') <= coalesce($validIn.latest, '9999-12-31')
          AND coalesce(claim.validTimeLatest, '9999-12-31') >= coalesce($validIn.earliest, '0000-01-01')
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
  // A shown entity is tied to what is one hop nearer, which is shown too.
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
  WHERE abs(fromHops - toHops) = 1 AND ($direction = 'BOTH' OR (fromHops < toHops) = ($direction = 'OUT'))
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
RETURN centre, nodes, edges, groups, totalCount, looked AS hops, looked = $hops AS exact
