CALL () {
  CALL () {
    CALL () {
      UNWIND range(0, size($p0) - 1) AS place
      OPTIONAL MATCH (region:Region {id: $p0[place]})
      WITH region, min(place) AS place
      ORDER BY place
      RETURN collect(region) AS columns, count(*) - count(region) AS unknown
    }
    WITH columns, unknown
    WHERE unknown = 0
    CALL (columns) {
      UNWIND columns AS region
      MATCH (region)<-[end:SUBJECT|OBJECT]-(claim)
      WHERE claim.valueType IN ['Money', 'Quantity', 'Rate']
        AND claim.rank <> 'DEPRECATED'
        AND ($p1 IS NULL OR claim.basis IN $p1)
        AND ($p2 IS NULL OR claim.modality IN $p2)
        AND (claim.rank = 'PREFERRED' OR NOT EXISTS { (claim)-[:CONFLICTS_WITH]-(:Claim {rank: 'PREFERRED'}) })
      OPTIONAL MATCH (claim)-[other:SUBJECT|OBJECT]->(entity:Entity)
      WHERE other <> end
      CALL (claim) {
        OPTIONAL MATCH (claim)-[:QUALIFIER]->(qualifier:Qualifier)
        OPTIONAL MATCH (qualifier)-[:REFERS_TO]->(of:Entity)
        WITH qualifier, qualifier.name + '=' + coalesce(of.id, qualifier.valueText, '') AS says
        ORDER BY says, qualifier.id
        RETURN collect(qualifier) AS qualifiers, collect(says) AS scope
      }
      WITH region, claim, type(end) AS side, entity, qualifiers, scope
      ORDER BY claim.documentId, claim.ordinal, claim.id
      WITH
        claim.predicate AS predicate,
        side,
        entity,
        coalesce(claim.valueCurrency, claim.valueUnit) AS unit,
        claim.modality AS modality,
        claim.validTimeEdtf AS time,
        scope,
        collect({region: region, claim: claim}) AS figures,
        head(collect(claim)) AS one,
        head(collect(qualifiers)) AS qualifiers,
        count(DISTINCT region) AS held
      MATCH (indicator:Word {id: 'predicate:' + predicate})
      WITH *
      ORDER BY
        held DESC,
        predicate,
        side,
        coalesce(entity.id, ''),
        coalesce(unit, ''),
        coalesce(one.validTimeEarliest, ''),
        coalesce(time, ''),
        modality,
        scope
      RETURN collect({
        indicator: indicator,
        entity: entity,
        unit: unit,
        modality: modality,
        validTime: {
          edtf: time,
          text: one.validTimeText,
          earliest: one.validTimeEarliest,
          latest: one.validTimeLatest
        },
        qualifiers: qualifiers,
        cells: [column IN columns | {
          region: column,
          figures: [figure IN figures WHERE figure.region = column | {
            number: coalesce(figure.claim.valueAmount, figure.claim.valueValue, figure.claim.valuePercent),
            comparator: figure.claim.valueComparator,
            text: figure.claim.valueText,
            claim: figure.claim
          }]
        }]
      }) AS rows
    }
    RETURN columns AS regions, size(rows) AS totalCount, rows[..$p3] AS rows
  }
  RETURN head(collect([[n1 IN coalesce(regions, []) | [n1.id, coalesce(n1.name, n1.nameEn)]], [n2 IN coalesce(rows, []) | [[n3 IN coalesce(n2.cells, []) | [[n4 IN coalesce(n3.figures, []) | [head([n5 IN [n4.claim] WHERE n5 IS NOT NULL | [n5.basis, [(n5)-[:EVIDENCE]->(n6:Evidence) | [[n6.end, n6.quote, n6.section, n6.start], n6.start, n6.end]], n5.id, n5.modality, coalesce(n5.note, n5.noteEn)]]), n4.comparator, n4.number, n4.text]], head([n7 IN [n3.region] WHERE n7 IS NOT NULL | [n7.id]])]], head([n8 IN [n2.entity] WHERE n8 IS NOT NULL | [n8.id, coalesce(n8.name, n8.nameEn)]]), head([n9 IN [n2.indicator] WHERE n9 IS NOT NULL | [coalesce(n9.label, n9.labelEn), n9.name]]), n2.modality, [n10 IN coalesce(n2.qualifiers, []) | [head([(n10)-[:REFERS_TO]->(n11:Entity) | [n11.id, coalesce(n11.name, n11.nameEn)]]), n10.name, [n10.valueType, n10.valueAmount, n10.valueCode, n10.valueComparator, n10.valueCurrency, n10.valueEdtf, n10.valuePercent, n10.valueText, n10.valueUnit, n10.valueValue]]], n2.unit, [n2.validTime.text, n2.validTime.edtf]]], totalCount])) AS v0
}
RETURN v0 AS c0_
