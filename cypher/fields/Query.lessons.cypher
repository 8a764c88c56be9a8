// Which problems affect a region, itself or as part of a larger one, that nothing in it answers?
:param region => 'region:450000';
:param first => 20;
:param exceptions => 'APPLY';
:param computed => [{id: 'region:520000', score: 0.1}];
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
CALL (here) {
  MATCH (here)-[:PART_OF*0..3]->(region:Region)
  RETURN collect(region.id) AS around
}
MATCH (here)-[:PART_OF*0..3]->(affected:Region)<-[affects:AFFECTS]-(problem:Problem)
WITH
  here,
  own,
  around,
  affected,
  affects,
  problem,
  any(id IN coalesce(affects.exceptionIds, []) WHERE id IN around) AS excepted
WHERE $exceptions = 'IGNORE' OR excepted = ($exceptions = 'ONLY')
UNWIND affects.claimIds AS id
WITH here, own, around, problem, id, affected = here AS itself
ORDER BY id
WITH here, own, around, problem, collect(id) AS claimIds, NOT true IN collect(itself) AS derived
// An answer that excepts the region, or one above it, is none here.
WHERE NOT EXISTS {
  MATCH (problem)<-[:BROADER*0..4]-(:Problem)<-[answers:ADDRESSES|RESPONDS_TO]-(by:Entity)
  WHERE none(id IN coalesce(answers.exceptionIds, []) WHERE id IN around)
    AND (by IN own
      OR EXISTS {
        (by)<-[contains:CONTAINS*0..4]-(:Policy)-[applies:APPLIES_TO]->(region)
        WHERE region IN own
          AND none(tie IN contains + applies WHERE any(id IN coalesce(tie.exceptionIds, []) WHERE id IN around))
      }
      OR EXISTS {
        (by)-[supports:SUPPORTS]->(region)
        WHERE region IN own AND none(id IN coalesce(supports.exceptionIds, []) WHERE id IN around)
      }
      OR EXISTS {
        (by)-[located:LOCATED_IN*1..3]->(region)
        WHERE region IN own AND none(tie IN located WHERE any(id IN coalesce(tie.exceptionIds, []) WHERE id IN around))
      })
}
// Who answers it: what excepts a region, or one above it, is no answer there.
CALL (here, problem) {
  MATCH (problem)<-[:BROADER*0..4]-(:Problem)<-[answers:ADDRESSES|RESPONDS_TO]-(by:Entity)
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
    MATCH path = (by)-[:LOCATED_IN*1..3]->(region:Region)
    RETURN region, relationships(path) AS steps
  }
  WITH here, region, [answers] + steps AS ties
  WHERE NOT EXISTS {
    MATCH (region)-[:PART_OF*0..3]->(above:Region)
    WHERE any(tie IN ties WHERE above.id IN tie.exceptionIds)
  }
  WITH DISTINCT here, region
  WITH here, region, coalesce(head([row IN $computed WHERE row.id = region.id | row.score]), 0.0) AS likeness
  ORDER BY likeness DESC, region.level = here.level DESC, region.id
  RETURN collect({region: region, likeness: likeness}) AS from
}
WITH problem, claimIds, derived, from
ORDER BY coalesce(head(from).likeness, -1.0) DESC, problem.id
WITH collect({problem: problem, claimIds: claimIds, derived: derived, from: from}) AS lessons
RETURN size(lessons) AS totalCount, lessons[..$first] AS nodes
