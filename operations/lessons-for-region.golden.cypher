CALL () {
  CALL () {
    MATCH (here:Region {id: $p0})
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
    WHERE $p1 = 'IGNORE' OR excepted = ($p1 = 'ONLY')
    UNWIND affects.claimIds AS id
    WITH own, around, problem, id, affected = here AS itself
    ORDER BY id
    WITH own, around, problem, collect(id) AS claimIds, NOT true IN collect(itself) AS derived
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
    RETURN size(lessons) AS totalCount, lessons[..$p2] AS nodes
  }
  CALL (nodes) {
    UNWIND coalesce(nodes, []) AS n1
    CALL (n1) {
      UNWIND coalesce(n1.claimIds, []) AS i3
      MATCH (n2:Claim {id: i3})
      RETURN collect([n2.basis, [(n2)-[:EVIDENCE]->(n4:Evidence) | [[n4.end, n4.quote, n4.section, n4.start], n4.start, n4.end]], n2.id, n2.modality, coalesce(n2.note, n2.noteEn)]) AS v5
    }
    CALL (n1) {
      WITH n1.problem AS n6 WHERE n6 IS NOT NULL
      CALL (n6) {
        CALL (n6) {
          WITH n6 AS this
          MATCH (part:Problem)-[:BROADER*0..4]->(this)
          WHERE $p3 OR part = this
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
            MATCH path = (by)-[:LOCATED_IN*1..3]->(region:Region)
            RETURN region, relationships(path) AS steps
          }
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
          WHERE $p4 = 'IGNORE' OR excepted = ($p4 = 'ONLY')
          WITH part, answers, by, region, steps
          ORDER BY any(step IN steps WHERE step.basis <> 'STATED'), size(steps), [step IN steps | head(step.claimIds)]
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
          RETURN size(answers) AS totalCount, answers[..$p5] AS nodes
        }
        CALL (nodes) {
          UNWIND coalesce(nodes, []) AS n8
          CALL (n8) {
            UNWIND coalesce(n8.way, []) AS i15
            MATCH (n14:Claim {id: i15})
            RETURN collect([n14.basis, [(n14)-[:EVIDENCE]->(n16:Evidence) | [[n16.end, n16.quote, n16.section, n16.start], n16.start, n16.end]], n14.id, n14.modality, coalesce(n14.note, n14.noteEn), coalesce(n14.rationale, n14.rationaleEn)]) AS v17
          }
          RETURN collect([n8.basis, head([n9 IN [n8.by] WHERE n9 IS NOT NULL | [n9.id, coalesce(n9.name, n9.nameEn)]]), head([n10 IN [n8.claim] WHERE n10 IS NOT NULL | [n10.basis, [(n10)-[:EVIDENCE]->(n11:Evidence) | [[n11.end, n11.quote, n11.section, n11.start], n11.start, n11.end]], n10.id, n10.modality, coalesce(n10.note, n10.noteEn), coalesce(n10.rationale, n10.rationaleEn)]]), n8.kind, n8.modality, head([n12 IN [n8.problem] WHERE n12 IS NOT NULL | [n12.id]]), head([n13 IN [n8.region] WHERE n13 IS NOT NULL | [n13.id, coalesce(n13.name, n13.nameEn)]]), v17]) AS v18
        }
        RETURN head(collect([v18, totalCount])) AS v7
      }
      CALL (n6) {
        MATCH (n6)<-[r21:RECOMMENDED_AGAINST]-(n20:Recommendation)
        WITH n20, r21
        ORDER BY n20.id LIMIT $p6
        CALL (r21) {
          UNWIND coalesce(r21.claimIds, []) AS i23
          MATCH (n22:Claim {id: i23})
          RETURN collect([n22.basis, [(n22)-[:EVIDENCE]->(n24:Evidence) | [[n24.end, n24.quote, n24.section, n24.start], n24.start, n24.end]], n22.id, n22.modality, coalesce(n22.note, n22.noteEn)]) AS v25
        }
        RETURN collect([[[n20.contentText, n20.contentText], n20.id, coalesce(n20.name, n20.nameEn)], v25]) AS v19
      }
      RETURN head(collect([v7, n6.id, coalesce(n6.name, n6.nameEn), [v19, null]])) AS v27
    }
    RETURN collect([v5, n1.derived, v27]) AS v28
  }
  RETURN head(collect([v28, totalCount])) AS v0
}
RETURN v0 AS c0_
