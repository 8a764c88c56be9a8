// Which problems affect a region, itself or as part of a larger one, that nothing in it answers?
:param region => 'region:450000';
MATCH (here:Region {id: $region})-[:PART_OF*0..3]->(affected:Region)
MATCH (affected)<-[affects:AFFECTS]-(problem:Problem)
UNWIND affects.claimIds AS id
MATCH (claim:Claim {id: id})
WITH here, affected, problem, claim
WHERE NOT EXISTS {
  MATCH (claim)-[:QUALIFIER]->(:Qualifier {name: 'except'})-[:REFERS_TO]->(excepted:Region)
  WHERE excepted = here OR EXISTS { (here)-[:PART_OF*1..3]->(excepted) }
}
WITH here, problem, claim.id AS id, affected = here AS own
ORDER BY id
WITH here, problem, collect(id) AS claimIds, NOT any(own IN collect(own) WHERE own) AS derived
WHERE NOT EXISTS {
  MATCH (here)-[:PART_OF*0..3]-(region:Region)
  WHERE region = here OR region.level <> 'COUNTRY'
  MATCH (part:Problem)-[:BROADER*0..4]->(problem)
  MATCH (by)-[:ADDRESSES|RESPONDS_TO]->(part)
  WHERE by = region
    OR EXISTS { (by)<-[:CONTAINS*0..4]-(:Policy)-[:APPLIES_TO]->(region) }
    OR EXISTS { (by)-[:SUPPORTS]->(region) }
    OR EXISTS { (by)-[:LOCATED_IN*1..3]->(region) }
}
RETURN problem, claimIds, derived
ORDER BY problem.id
