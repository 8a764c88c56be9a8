// Which measures, policies, funds, parks and regions stand against each problem, stated and inferred apart?
:param rollUp => true;
MATCH (problem:Problem)
CALL (problem) {
  MATCH (part:Problem)-[:BROADER*0..4]->(problem)
  WHERE $rollUp OR part = problem
  MATCH (claim:Claim)-[:OBJECT]->(part)
  WHERE claim.predicate IN ['ADDRESSES', 'RESPONDS_TO'] AND claim.rank <> 'DEPRECATED'
  MATCH (claim)-[:SUBJECT]->(subject:Entity)
  WITH DISTINCT claim, [kind IN labels(subject) WHERE kind <> 'Entity' | toUpper(kind)][0] AS by
  ORDER BY claim.id
  RETURN collect({claim: claim, by: by, stated: claim.basis = 'STATED'}) AS responses
}
WITH
  problem,
  responses,
  [response IN responses WHERE response.by <> 'REGION' | response.stated] AS answers
RETURN
  problem,
  [kind IN ['MEASURE', 'POLICY', 'FUND', 'PARK', 'REGION'] | {
    by: kind,
    stated: [response IN responses WHERE response.by = kind AND response.stated | response.claim],
    inferred: [response IN responses WHERE response.by = kind AND NOT response.stated | response.claim]
  }] AS cells,
  CASE
    WHEN true IN answers THEN 'STATED'
    WHEN size(answers) > 0 THEN 'INFERRED_ONLY'
    ELSE 'NONE'
  END AS answered
ORDER BY problem.id
