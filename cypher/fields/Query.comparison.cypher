// How do the figures of several regions compare, with only figures of one unit, time and scope side by side?
:param regions => ['region:520000', 'region:370000'];
:param basis => null;
:param modality => null;
:param first => 50;
// Without a region that nothing has the id of it would be another table: there is no answer then, and the API says which.
CALL () {
  UNWIND range(0, size($regions) - 1) AS place
  OPTIONAL MATCH (region:Region {id: $regions[place]})
  WITH region, min(place) AS place
  ORDER BY place
  RETURN collect(region) AS columns, count(*) - count(region) AS unknown
}
WITH columns, unknown
WHERE unknown = 0
CALL (columns) {
  UNWIND columns AS region
  // Without a label, so that it starts from the region and not from the index of predicates.
  MATCH (region)<-[end:SUBJECT|OBJECT]-(claim)
  WHERE claim.valueType IN ['Money', 'Quantity', 'Rate']
    AND claim.rank <> 'DEPRECATED'
    AND ($basis IS NULL OR claim.basis IN $basis)
    AND ($modality IS NULL OR claim.modality IN $modality)
    AND (claim.rank = 'PREFERRED' OR NOT EXISTS { (claim)-[:CONFLICTS_WITH]-(:Claim {rank: 'PREFERRED'}) })
  OPTIONAL MATCH (claim)-[other:SUBJECT|OBJECT]->(entity:Entity)
  WHERE other <> end
  CALL (claim) {
    OPTIONAL MATCH (claim)-[:QUALIFIER]->(qualifier:Qualifier)
    OPTIONAL MATCH (qualifier)-[:REFERS_TO]->(of:Entity)
    WITH qualifier, qualifier.name + '=' + coalesce(of.id, qualifier.valueText, '') AS says
    ORDER BY says, qualifier.id
    RETURN collect(qualifier) AS qualifiers, collect(says) AS scope
  }
  WITH region, claim, type(end) AS side, entity, qualifiers, scope
  ORDER BY claim.documentId, claim.ordinal, claim.id
  WITH
    claim.predicate AS predicate,
    side,
    entity,
    coalesce(claim.valueCurrency, claim.valueUnit) AS unit,
    claim.modality AS modality,
    claim.validTimeEdtf AS time,
    scope,
    collect({region: region, claim: claim}) AS figures,
    head(collect(claim)) AS one,
    head(collect(qualifiers)) AS qualifiers,
    count(DISTINCT region) AS held
  MATCH (indicator:Word {id: 'predicate:' + predicate})
  WITH *
  ORDER BY
    held DESC,
    predicate,
    side,
    coalesce(entity.id, ''),
    coalesce(unit, ''),
    coalesce(one.validTimeEarliest, ''),
    coalesce(time, ''),
    modality,
    scope
  RETURN collect({
    indicator: indicator,
    entity: entity,
    unit: unit,
    modality: modality,
    validTime: {
      edtf: time,
      text: one.validTimeText,
      earliest: one.validTimeEarliest,
      latest: one.validTimeLatest
    },
    qualifiers: qualifiers,
    cells: [column IN columns | {
      region: column,
      figures: [figure IN figures WHERE figure.region = column | {
        number: coalesce(figure.claim.valueAmount, figure.claim.valueValue, figure.claim.valuePercent),
        comparator: figure.claim.valueComparator,
        text: figure.claim.valueText,
        claim: figure.claim
      }]
    }]
  }) AS rows
}
RETURN columns AS regions, size(rows) AS totalCount, rows[..$first] AS rows
