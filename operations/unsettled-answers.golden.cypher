CALL () {
  CALL () {
    MATCH (problem:Problem)
    CALL (problem) {
      MATCH (part:Problem)-[:BROADER*0..4]->(problem)
      WHERE $p0 OR part = problem
      MATCH (part)<-[answers:ADDRESSES|RESPONDS_TO|RECOMMENDED_AGAINST]-(subject:Entity)
      WITH
        subject,
        answers,
        EXISTS { MATCH (problem)-[:BROADER*0..4]->(above:Problem) WHERE above.id IN answers.exceptionIds } AS excepted
      WHERE $p1 = 'IGNORE' OR excepted = ($p1 = 'ONLY')
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
  }
  RETURN collect([answered, [n1 IN coalesce(cells, []) | [n1.by, [n2 IN coalesce(n1.inferred, []) | [n2.basis, [(n2)-[:EVIDENCE]->(n3:Evidence) | [[n3.end, n3.quote, n3.section, n3.start], n3.start, n3.end]], n2.id, n2.modality, coalesce(n2.note, n2.noteEn), coalesce(n2.rationale, n2.rationaleEn), head([(n2)-[:SUBJECT]->(n4:Entity) | [n4.id, coalesce(n4.name, n4.nameEn)]])]], [n5 IN coalesce(n1.planned, []) | [n5.basis, [(n5)-[:EVIDENCE]->(n6:Evidence) | [[n6.end, n6.quote, n6.section, n6.start], n6.start, n6.end]], n5.id, n5.modality, coalesce(n5.note, n5.noteEn), head([(n5)-[:SUBJECT]->(n7:Entity) | [n7.id, coalesce(n7.name, n7.nameEn)]])]]]], head([n8 IN [problem] WHERE n8 IS NOT NULL | [n8.id, coalesce(n8.name, n8.nameEn)]]), state]) AS v0
}
RETURN v0 AS c0_
