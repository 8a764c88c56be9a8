// Which problems affect a region, itself or as part of a larger one, that nothing in it answers?
:param region => 'region:450000';
:param first => 20;
MATCH (here:Region {id: $region})
// An answer of a region below is one of its own, and so is that of a region above; the country's is everybody's.
CALL (here) {
  MATCH (here)-[:PART_OF*0..3]->(region:Region)
  WHERE region = here OR region.level <> 'COUNTRY'
  RETURN region
  UNION
  MATCH (here)<-[:PART_OF*1..3]-(region:Region)
  RETURN region
}
WITH here, collect(region) AS own
MATCH (here)-[:PART_OF*0..3]->(affected:Region)<-[affects:AFFECTS]-(problem:Problem)
UNWIND affects.claimIds AS id
MATCH (claim:Claim {id: id})
WHERE NOT EXISTS {
  MATCH (claim)-[:QUALIFIER]->({name: 'except'})-[:REFERS_TO]->(excepted:Region)
  WHERE excepted = here OR EXISTS { (here)-[:PART_OF*1..3]->(excepted) }
}
WITH own, problem, id, affected = here AS itself
ORDER BY id
WITH own, problem, collect(id) AS claimIds, NOT true IN collect(itself) AS derived
WHERE NOT EXISTS {
  MATCH (problem)<-[:BROADER*0..4]-(:Problem)<-[:ADDRESSES|RESPONDS_TO]-(by:Entity)
  WHERE by IN own
    OR EXISTS { (by)<-[:CONTAINS*0..4]-(:Policy)-[:APPLIES_TO]->(region) WHERE region IN own }
    OR EXISTS { (by)-[:SUPPORTS]->(region) WHERE region IN own }
    OR EXISTS { (by)-[:LOCATED_IN*1..3]->(region) WHERE region IN own }
}
WITH problem, claimIds, derived
ORDER BY problem.id
WITH collect({problem: problem, claimIds: claimIds, derived: derived}) AS lessons
RETURN size(lessons) AS totalCount, lessons[..$first] AS nodes
