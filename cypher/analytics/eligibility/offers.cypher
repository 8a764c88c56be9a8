// Which measures reach regions, by which policies, and how?
// Without regions: those that a policy with measures applies to.
:param regions => ['region:440112'];
:param limit => 2001;
CALL () {
  UNWIND $regions AS id
  MATCH (here:Region {id: id})
  RETURN here
  UNION
  // Before the match, so that nothing is looked through where regions are given.
  WITH $regions AS regions
  WHERE regions IS NULL
  MATCH (policy:Policy)-[:APPLIES_TO]->(here:Region)
  WHERE EXISTS { (policy)-[:CONTAINS]->(:Measure) }
  RETURN here
}
CALL (here) {
  MATCH (here)-[:PART_OF*0..3]->(place:Region)<-[applies:APPLIES_TO]-(policy:Policy)
  RETURN policy, place, [applies] AS ties, CASE WHEN place = here THEN 'HERE' ELSE 'ABOVE' END AS reach
  UNION
  MATCH (here)<-[:PART_OF*1..3]-(place:Region)<-[applies:APPLIES_TO]-(policy:Policy)
  RETURN policy, place, [applies] AS ties, 'BELOW' AS reach
  UNION
  // A park is a part of the region that it is in, and of those above.
  MATCH (here)<-[:PART_OF*0..3]-(:Region)<-[within:LOCATED_IN*1..3]-(place:Park)<-[applies:APPLIES_TO]-(policy:Policy)
  RETURN policy, place, within + applies AS ties, 'BELOW' AS reach
}
WITH
  here,
  [(here)-[:PART_OF*0..3]->(around:Region) | around.id] AS around,
  policy,
  place,
  reach,
  ties
WITH
  here,
  policy,
  collect({
    id: place.id,
    name: place.name,
    nameEn: place.nameEn,
    reach: reach,
    excepted: any(tie IN ties WHERE any(id IN tie.exceptionIds WHERE id IN around)),
    ties: [tie IN ties | {claimIds: tie.claimIds, basis: tie.basis, modality: tie.modality}]
  }) AS places
MATCH path = (policy)-[:CONTAINS*1..4]->(measure:Measure)
WITH here, policy, places, measure, path
ORDER BY length(path), [node IN nodes(path) | node.id]
WITH here, policy, places, measure, head(collect(relationships(path))) AS contains
ORDER BY here.id, policy.id, measure.id
LIMIT $limit
RETURN
  here {.id, .name, .nameEn} AS region,
  policy {
    .id,
    .name,
    .nameEn,
    validity: policy.validityText,
    validityIds: [(policy)<-[:SUBJECT]-(claim {predicate: 'validity'}) WHERE claim.rank <> 'DEPRECATED' | claim.id],
    sectors: [(policy)-[focus:FOCUSES_ON]->(sector:Sector) | sector {.id, .name, .nameEn, claimIds: focus.claimIds}]
  } AS policy,
  places,
  measure.id AS measure,
  [tie IN contains | {claimIds: tie.claimIds, basis: tie.basis, modality: tie.modality}] AS contains
ORDER BY region.id, policy.id, measure
