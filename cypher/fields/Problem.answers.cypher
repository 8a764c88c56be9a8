// Who answers this problem where, and by which claims is each answer tied to its region?
:param id => 'problem:limited-funding';
:param rollUp => true;
MATCH (this:Problem {id: $id})
MATCH (part:Problem)-[:BROADER*0..4]->(this)
WHERE $rollUp OR part = this
MATCH (claim:Claim)-[:OBJECT]->(part)
WHERE claim.predicate IN ['ADDRESSES', 'RESPONDS_TO'] AND claim.rank <> 'DEPRECATED'
MATCH (claim)-[:SUBJECT]->(by:Entity)
CALL (by) {
  WITH by
  WHERE by:Region
  RETURN by AS region, [] AS steps
  UNION ALL
  MATCH path = (by)<-[:CONTAINS*0..4]-(:Policy)-[:APPLIES_TO]->(region:Region)
  RETURN region, relationships(path) AS steps
  UNION ALL
  MATCH (by)-[step:SUPPORTS]->(region:Region)
  RETURN region, [step] AS steps
  UNION ALL
  // A park may stand in another one.
  MATCH path = (by)-[:LOCATED_IN*1..3]->(region:Region)
  RETURN region, relationships(path) AS steps
}
WITH part, claim, by, region, steps
ORDER BY any(step IN steps WHERE step.basis <> 'STATED'), size(steps), [step IN steps | head(step.claimIds)]
// One way is enough: the one that a text states, else the shortest.
WITH part, claim, by, region, head(collect(steps)) AS steps
RETURN
  region,
  [kind IN labels(by) WHERE kind <> 'Entity' | toUpper(kind)][0] AS kind,
  by,
  part AS problem,
  claim,
  reduce(ids = [], step IN steps | ids + step.claimIds) AS way,
  CASE
    WHEN claim.basis = 'STATED' AND all(step IN steps WHERE step.basis = 'STATED') THEN 'STATED'
    ELSE 'INFERRED'
  END AS basis,
  claim.modality AS modality
ORDER BY region.id, kind, by.id, problem.id, claim.id
