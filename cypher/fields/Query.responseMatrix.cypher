// What stands against each problem: stated and inferred apart, in place and planned apart, and what is recommended?
:param rollUp => true;
:param exceptions => 'APPLY';
MATCH (problem:Problem)
CALL (problem) {
  MATCH (part:Problem)-[:BROADER*0..4]->(problem)
  WHERE $rollUp OR part = problem
  MATCH (part)<-[answers:ADDRESSES|RESPONDS_TO|RECOMMENDED_AGAINST]-(subject:Entity)
  // What stands against a part, but not against the whole or anything above it.
  WITH
    subject,
    answers,
    EXISTS { MATCH (problem)-[:BROADER*0..4]->(above:Problem) WHERE above.id IN answers.exceptionIds } AS excepted
  WHERE $exceptions = 'IGNORE' OR excepted = ($exceptions = 'ONLY')
  UNWIND answers.claimIds AS id
  MATCH (claim:Claim {id: id})
  WITH DISTINCT claim, [kind IN labels(subject) WHERE kind <> 'Entity' | toUpper(kind)][0] AS by
  ORDER BY claim.id
  RETURN collect({
    claim: claim, by: by, stated: claim.basis = 'STATED', actual: claim.modality = 'ACTUAL'
  }) AS responses
}
WITH
  problem,
  responses,
  [response IN responses WHERE response.by IN ['MEASURE', 'POLICY', 'FUND', 'PARK']] AS answers
RETURN
  problem,
  [kind IN ['MEASURE', 'POLICY', 'FUND', 'PARK', 'REGION'] | {
    by: kind,
    stated: [response IN responses WHERE response.by = kind AND response.stated | response.claim],
    inferred: [response IN responses WHERE response.by = kind AND NOT response.stated | response.claim],
    actual: [response IN responses WHERE response.by = kind AND response.actual | response.claim],
    planned: [response IN responses WHERE response.by = kind AND NOT response.actual | response.claim]
  }] AS cells,
  CASE
    WHEN any(answer IN answers WHERE answer.stated) THEN 'STATED'
    WHEN size(answers) > 0 THEN 'INFERRED_ONLY'
    ELSE 'NONE'
  END AS answered,
  CASE
    WHEN any(answer IN answers WHERE answer.actual) THEN 'ACTUAL'
    WHEN size(answers) > 0 THEN 'PLANNED_ONLY'
    ELSE 'NONE'
  END AS state,
  [response IN responses WHERE response.by = 'RECOMMENDATION' | response.claim] AS recommended
ORDER BY problem.id
