CALL () {
  CALL () {
    CALL () {
      UNWIND coalesce($p0, []) AS id
      OPTIONAL MATCH (region:Region {id: id})
      RETURN count(*) - count(region) AS unknown
    }
    WITH unknown
    WHERE unknown = 0
    CALL () {
      CALL () {
        MATCH (claim:Claim)
        WHERE claim.valueType = 'PartialDate'
        RETURN
          claim,
          'VALUE' AS kind,
          {edtf: claim.valueEdtf, text: claim.valueText, earliest: claim.valueEarliest, latest: claim.valueLatest} AS date
        UNION ALL
        MATCH (claim:Claim)
        WHERE claim.validTimeEdtf IS NOT NULL
        RETURN
          claim,
          'VALID_TIME' AS kind,
          {
            edtf: claim.validTimeEdtf,
            text: claim.validTimeText,
            earliest: claim.validTimeEarliest,
            latest: claim.validTimeLatest
          } AS date
      }
      WITH claim, kind, date
      WHERE coalesce(date.earliest, '0000-01-01') <= coalesce($p1.latest, '9999-12-31')
        AND coalesce(date.latest, '9999-12-31') >= coalesce($p2.earliest, '0000-01-01')
        AND claim.rank <> 'DEPRECATED'
        AND (claim.rank = 'PREFERRED' OR NOT EXISTS { (claim)-[:CONFLICTS_WITH]-(:Claim {rank: 'PREFERRED'}) })
      MATCH (claim)-[:SUBJECT]->(subject:Entity)
      WHERE ($p3 IS NULL OR any(label IN labels(subject) WHERE label IN $p3))
        AND ($p0 IS NULL
          OR EXISTS {
            MATCH (claim)-[:SUBJECT|OBJECT]->(:Entity)-[:PART_OF*0..3]->(here:Region)
            WHERE here.id IN $p0
          }
          OR EXISTS {
            MATCH (subject)<-[contains:CONTAINS*0..4]-(:Entity)-[tie:APPLIES_TO|LOCATED_IN|SUPPORTS]->(:Region)-[:PART_OF*0..3]->(here:Region)
            WHERE here.id IN $p0
              AND NOT EXISTS {
                MATCH (here)-[:PART_OF*0..3]->(above:Region)
                WHERE any(link IN contains + tie WHERE above.id IN coalesce(link.exceptionIds, []))
              }
          })
      WITH claim, kind, date, subject
      ORDER BY
        coalesce(date.earliest, '0000-01-01'),
        coalesce(date.latest, '9999-12-31') DESC,
        claim.documentId,
        claim.ordinal,
        claim.id,
        kind
      RETURN collect({date: date, kind: kind, subject: subject, claim: claim}) AS entries
    }
    RETURN size(entries) AS totalCount, entries[..$p4] AS nodes
  }
  RETURN head(collect([[n1 IN coalesce(nodes, []) | [head([n2 IN [n1.claim] WHERE n2 IS NOT NULL | [n2.basis, [(n2)-[:EVIDENCE]->(n3:Evidence) | [[n3.end, n3.quote, n3.section, n3.start], n3.start, n3.end]], n2.id, n2.modality, coalesce(n2.note, n2.noteEn), head([(n2)-[:OBJECT]->(n4:Entity) | [n4.id, coalesce(n4.name, n4.nameEn)]]), n2.predicate, [n2.valueType, n2.valueAmount, n2.valueCode, n2.valueComparator, n2.valueCurrency, n2.valueEdtf, n2.valuePercent, n2.valueText, n2.valueUnit, n2.valueValue]]]), [n1.date.text, n1.date.edtf, n1.date.text], n1.kind, head([n5 IN [n1.subject] WHERE n5 IS NOT NULL | [head([l IN labels(n5) WHERE l <> 'Entity']), n5.id, coalesce(n5.name, n5.nameEn)]])]], totalCount])) AS v0
}
RETURN v0 AS c0_
