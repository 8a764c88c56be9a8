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
    WITH here, own, around, problem, id, affected = here AS itself
    ORDER BY id
    WITH here, own, around, problem, collect(id) AS claimIds, NOT true IN collect(itself) AS derived
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
      WITH here, region, coalesce(head([row IN $p2 WHERE row.id = region.id | row.score]), 0.0) AS likeness
      ORDER BY likeness DESC, region.level = here.level DESC, region.id
      RETURN collect({region: region, likeness: likeness}) AS from
    }
    WITH problem, claimIds, derived, from
    ORDER BY coalesce(head(from).likeness, -1.0) DESC, problem.id
    WITH collect({problem: problem, claimIds: claimIds, derived: derived, from: from}) AS lessons
    RETURN size(lessons) AS totalCount, lessons[..$p3] AS nodes
  }
  CALL (nodes) {
    UNWIND coalesce(nodes, []) AS n1
    CALL (n1) {
      UNWIND coalesce(n1.claimIds, []) AS i3
      MATCH (n2:Claim {id: i3})
      RETURN collect([n2.basis, [(n2)-[:EVIDENCE]->(n4:Evidence) | [[n4.end, n4.quote, n4.section, n4.start], n4.start, n4.end]], n2.id, n2.modality, coalesce(n2.note, n2.noteEn)]) AS v5
    }
    CALL (n1) {
      WITH n1.problem AS n8 WHERE n8 IS NOT NULL
      CALL (n8) {
        CALL (n8) {
          WITH n8 AS this
          MATCH (part:Problem)-[:BROADER*0..4]->(this)
          WHERE $p4 OR part = this
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
          WHERE $p5 = 'IGNORE' OR excepted = ($p5 = 'ONLY')
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
          RETURN size(answers) AS totalCount, answers[..$p6] AS nodes
        }
        CALL (nodes) {
          UNWIND coalesce(nodes, []) AS n10
          CALL (n10) {
            UNWIND coalesce(n10.way, []) AS i17
            MATCH (n16:Claim {id: i17})
            RETURN collect([n16.basis, [(n16)-[:EVIDENCE]->(n18:Evidence) | [[n18.end, n18.quote, n18.section, n18.start], n18.start, n18.end]], n16.id, n16.modality, coalesce(n16.note, n16.noteEn), coalesce(n16.rationale, n16.rationaleEn)]) AS v19
          }
          RETURN collect([n10.basis, head([n11 IN [n10.by] WHERE n11 IS NOT NULL | [n11.id, coalesce(n11.name, n11.nameEn)]]), head([n12 IN [n10.claim] WHERE n12 IS NOT NULL | [n12.basis, [(n12)-[:EVIDENCE]->(n13:Evidence) | [[n13.end, n13.quote, n13.section, n13.start], n13.start, n13.end]], n12.id, n12.modality, coalesce(n12.note, n12.noteEn), coalesce(n12.rationale, n12.rationaleEn)]]), n10.kind, n10.modality, head([n14 IN [n10.problem] WHERE n14 IS NOT NULL | [n14.id]]), head([n15 IN [n10.region] WHERE n15 IS NOT NULL | [n15.id, coalesce(n15.name, n15.nameEn)]]), v19]) AS v20
        }
        RETURN head(collect([v20, totalCount])) AS v9
      }
      CALL (n8) {
        MATCH (n8)<-[r23:RECOMMENDED_AGAINST]-(n22:Recommendation)
        WITH n22, r23
        ORDER BY n22.id LIMIT $p7
        CALL (r23) {
          UNWIND coalesce(r23.claimIds, []) AS i25
          MATCH (n24:Claim {id: i25})
          RETURN collect([n24.basis, [(n24)-[:EVIDENCE]->(n26:Evidence) | [[n26.end, n26.quote, n26.section, n26.start], n26.start, n26.end]], n24.id, n24.modality, coalesce(n24.note, n24.noteEn)]) AS v27
        }
        RETURN collect([[[n22.contentText, n22.contentText], n22.id, coalesce(n22.name, n22.nameEn)], v27]) AS v21
      }
      RETURN head(collect([v9, n8.id, coalesce(n8.name, n8.nameEn), [v21, null]])) AS v29
    }
    RETURN collect([v5, n1.derived, [n6 IN coalesce(n1.from, []) | [n6.likeness, head([n7 IN [n6.region] WHERE n7 IS NOT NULL | [n7.id, coalesce(n7.name, n7.nameEn)]])]], v29]) AS v30
  }
  RETURN head(collect([v30, totalCount])) AS v0
}
RETURN v0 AS c0_
