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
  RETURN collect([answered, [n1 IN coalesce(cells, []) | [[n2 IN coalesce(n1.actual, []) | [n2.id]], n1.by, [n3 IN coalesce(n1.inferred, []) | [n3.basis, [(n3)-[:EVIDENCE]->(n4:Evidence) | [[n4.end, n4.quote, n4.section, n4.start], n4.start, n4.end]], n3.id, n3.modality, coalesce(n3.note, n3.noteEn), coalesce(n3.rationale, n3.rationaleEn), head([(n3)-[:SUBJECT]->(n5:Entity) | [n5.id, coalesce(n5.name, n5.nameEn)]])]], [n6 IN coalesce(n1.planned, []) | [n6.id]], [n7 IN coalesce(n1.stated, []) | [n7.basis, [(n7)-[:EVIDENCE]->(n8:Evidence) | [[n8.end, n8.quote, n8.section, n8.start], n8.start, n8.end]], n7.id, n7.modality, coalesce(n7.note, n7.noteEn), head([(n7)-[:SUBJECT]->(n9:Entity) | [n9.id, coalesce(n9.name, n9.nameEn)]])]]]], head([n10 IN [problem] WHERE n10 IS NOT NULL | [n10.id, coalesce(n10.name, n10.nameEn), [(n10)-[:BROADER]->(n11:Problem) | [[n11.id], n11.id]]]]), [n12 IN coalesce(recommended, []) | [n12.basis, [(n12)-[:EVIDENCE]->(n13:Evidence) | [[n13.end, n13.quote, n13.section, n13.start], n13.start, n13.end]], n12.id, n12.modality, coalesce(n12.note, n12.noteEn), head([(n12)-[:SUBJECT]->(n14:Entity) | [n14.id, coalesce(n14.name, n14.nameEn)]])]], state]) AS v0
}
RETURN v0 AS c0_
