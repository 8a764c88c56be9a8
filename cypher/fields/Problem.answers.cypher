// Who answers this problem where, and by which claims is each answer tied to its region?
:param id => 'problem:limited-funding';
:param rollUp => true;
:param first => 20;
:param exceptions => 'APPLY';
MATCH (this:Problem {id: $id})
MATCH (part:Problem)-[:BROADER*0..4]->(this)
WHERE $rollUp OR part = this
MATCH (part)<-[answers:ADDRESSES|RESPONDS_TO]-(by:Entity)
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
// What excepts the region, or one above it, does not hold there.
WITH
  part,
  answers,
  by,
  region,
  steps,
  EXISTS {
    MATCH (region)-[:PART_OF*0..3]->(above:Region)
    WHERE any(tie IN [answers] + steps WHERE above.id IN tie.exceptionIds)
  } AS excepted
WHERE $exceptions = 'IGNORE' OR excepted = ($exceptions = 'ONLY')
WITH part, answers, by, region, steps
ORDER BY any(step IN steps WHERE step.basis <> 'STATED'), size(steps), [step IN steps | head(step.claimIds)]
// One way is enough: the one that a text states, else the shortest.
WITH part, answers, by, region, head(collect(steps)) AS steps
UNWIND answers.claimIds AS id
MATCH (claim:Claim {id: id})
WITH part, claim, by, region, steps
ORDER BY region.id, by.id, part.id, claim.id
WITH collect({
  region: region,
  kind: [kind IN labels(by) WHERE kind <> 'Entity' | toUpper(kind)][0],
  by: by,
  problem: part,
  claim: claim,
  way: reduce(ids = [], step IN steps | ids + step.claimIds),
  basis: CASE
    WHEN claim.basis = 'STATED' AND all(step IN steps WHERE step.basis = 'STATED') THEN 'STATED'
    ELSE 'INFERRED'
  END,
  modality: claim.modality
}) AS answers
RETURN size(answers) AS totalCount, answers[..$first] AS nodes
