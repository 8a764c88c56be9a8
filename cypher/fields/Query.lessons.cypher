// Which problems affect a region, itself or as part of a larger one, that nothing in it answers?
:param region => 'region:450000';
:param first => 20;
:param exceptions => 'APPLY';
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
WITH own, around, problem, id, affected = here AS itself
ORDER BY id
WITH own, around, problem, collect(id) AS claimIds, NOT true IN collect(itself) AS derived
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
WITH problem, claimIds, derived
ORDER BY problem.id
WITH collect({problem: problem, claimIds: claimIds, derived: derived}) AS lessons
RETURN size(lessons) AS totalCount, lessons[..$first] AS nodes
