// What is around an entity, the nearest and best connected first, how is it tied together, and how much is left out?
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
  WITH node, collect(DISTINCT [type(tie), startNode(tie) = centre]) AS ways, COUNT { (node)-[any:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-() WHERE any.claimIds <> [] } AS degree
  ORDER BY degree DESC, node.id
  RETURN collect({hops: 1, node: node, degree: degree, ways: ways}) AS ring1
}
WITH centre, ring1, [entry IN ring1 | entry.node] AS near1
WITH centre, ring1, near1, near1 AS found1
CALL (centre, near1, found1) {
  UNWIND CASE WHEN $hops >= 2 AND size(found1) < $first THEN near1 ELSE [] END AS from
  MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
  WHERE node <> centre
    AND NOT node IN found1
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
  UNWIND CASE WHEN $hops >= 3 AND size(found2) < $first THEN near2 ELSE [] END AS from
  MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-(node)
  WHERE node <> centre
    AND NOT node IN found2
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
  WITH node, collect(DISTINCT [type(tie), startNode(tie) = from]) AS ways, COUNT { (node)-[any:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]-() WHERE any.claimIds <> [] } AS degree
  ORDER BY degree DESC, node.id
  RETURN collect({hops: 3, node: node, degree: degree, ways: ways}) AS ring3
}
WITH
  centre,
  ring12 + ring3 AS around,
  CASE
    WHEN $hops = 1 OR size(found1) >= $first THEN 1
    WHEN $hops = 2 OR size(found2) >= $first THEN 2
    ELSE 3
  END AS looked
WITH centre, around, looked, around[..$first] AS nodes
WITH centre, around, looked, nodes, [centre] + [entry IN nodes | entry.node] AS shown
CALL (shown) {
  UNWIND shown AS from
  MATCH (from)-[tie:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES]->(to)
  WHERE to IN shown
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
  looked = $hops AS exact
