/** What stands against each problem, by who does it. */
export const responseMatrix = {
  name: 'responseMatrix',
  title: { zh: '问题与应对', en: 'problems and what stands against them' },
  variables: () => [{}],
  graphql: `query Matrix {
    responseMatrix { problem { id name } answered cells { by stated { id } inferred { id } } }
  }`,
  floor: `MATCH (problem:Problem)
CALL (problem) {
  OPTIONAL MATCH (problem)<-[:BROADER*0..4]-(part:Problem)<-[tie:ADDRESSES|RESPONDS_TO|RECOMMENDED_AGAINST]-(subject)
  UNWIND tie.claimIds AS id
  MATCH (claim:Claim {id: id})
  WITH DISTINCT claim, toUpper(head([label IN labels(subject) WHERE label <> 'Entity'])) AS by
  ORDER BY claim.id
  RETURN collect({id: claim.id, by: by, stated: claim.basis = 'STATED'}) AS found
}
WITH problem, found, [one IN found WHERE one.by IN ['MEASURE', 'POLICY', 'FUND', 'PARK']] AS answers
ORDER BY problem.id
RETURN collect({
  problem: {id: problem.id, name: problem.name},
  answered: CASE WHEN any(one IN answers WHERE one.stated) THEN 'STATED' WHEN size(answers) > 0 THEN 'INFERRED_ONLY' ELSE 'NONE' END,
  cells: [kind IN ['MEASURE', 'POLICY', 'FUND', 'PARK', 'REGION'] | {
    by: kind,
    stated: [one IN found WHERE one.by = kind AND one.stated | {id: one.id}],
    inferred: [one IN found WHERE one.by = kind AND NOT one.stated | {id: one.id}]
  }]
}) AS responseMatrix`,
};
