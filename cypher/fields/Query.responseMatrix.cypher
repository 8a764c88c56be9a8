// Which measures, policies, funds, parks and regions stand against each problem, stated and inferred apart?
:param rollUp => true;
MATCH (problem:Problem)
CALL (problem) {
  MATCH (part:Problem)-[:BROADER*0..4]->(problem)
  WHERE $rollUp OR part = problem
  MATCH (claim:Claim)-[:OBJECT]->(part)
  WHERE claim.predicate IN ['ADDRESSES', 'RESPONDS_TO'] AND claim.rank <> 'DEPRECATED'
  MATCH (claim)-[:SUBJECT]->(subject:Entity)
  WITH DISTINCT claim, subject
  ORDER BY claim.id
  RETURN collect({claim: claim, subject: subject, stated: claim.basis = 'STATED'}) AS responses
}
WITH
  problem,
  responses,
  [r IN responses WHERE r.subject:Measure] AS ofMeasures,
  [r IN responses WHERE r.subject:Policy] AS ofPolicies,
  [r IN responses WHERE r.subject:Fund] AS ofFunds,
  [r IN responses WHERE r.subject:Park] AS ofParks,
  [r IN responses WHERE r.subject:Region] AS ofRegions
WITH *, ofMeasures + ofPolicies + ofFunds + ofParks AS answers
RETURN
  problem,
  {stated: [r IN ofMeasures WHERE r.stated | r.claim], inferred: [r IN ofMeasures WHERE NOT r.stated | r.claim]} AS measures,
  {stated: [r IN ofPolicies WHERE r.stated | r.claim], inferred: [r IN ofPolicies WHERE NOT r.stated | r.claim]} AS policies,
  {stated: [r IN ofFunds WHERE r.stated | r.claim], inferred: [r IN ofFunds WHERE NOT r.stated | r.claim]} AS funds,
  {stated: [r IN ofParks WHERE r.stated | r.claim], inferred: [r IN ofParks WHERE NOT r.stated | r.claim]} AS parks,
  {stated: [r IN ofRegions WHERE r.stated | r.claim], inferred: [r IN ofRegions WHERE NOT r.stated | r.claim]} AS regions,
  CASE
    WHEN any(r IN answers WHERE r.stated) THEN 'STATED'
    WHEN size(answers) > 0 THEN 'INFERRED_ONLY'
    ELSE 'NONE'
  END AS answered
ORDER BY problem.id
