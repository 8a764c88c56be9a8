CALL () {
  CALL () {
    UNWIND $p0 AS row
    MATCH (entity:Entity {id: row.id})
    CALL (row) {
      UNWIND range(0, size(row.nodes) - 1) AS place
      WITH place, row.nodes[place] AS one
      MATCH (other:Entity {id: one.id})
      CALL (one) {
        UNWIND range(0, size(one.shared) - 1) AS at
        WITH at, one.shared[at] AS feature
        OPTIONAL MATCH (node:Entity {id: feature.node})
        OPTIONAL MATCH (word:Word {id: 'predicate:' + feature.type})
        WITH at, feature, node, word
        ORDER BY at
        RETURN collect(feature {
          .*,
          entity: node,
          label: coalesce(word.label, feature.type),
          labelEn: coalesce(word.labelEn, feature.type)
        }) AS shared
      }
      WITH place, one {.*, node: other, shared: shared} AS entry
      ORDER BY place
      RETURN collect(entry) AS nodes
    }
    RETURN
      entity,
      row.totalCount AS totalCount,
      row.exact AS exact,
      row.features AS features,
      row.common AS common,
      nodes
  }
  CALL (nodes) {
    UNWIND coalesce(nodes, []) AS n2
    CALL (n2) {
      UNWIND coalesce(n2.shared, []) AS n4
      CALL (n4) {
        UNWIND coalesce(n4.claimIds, []) AS i6
        MATCH (n5:Claim {id: i6})
        RETURN collect([n5.basis, [(n5)-[:EVIDENCE]->(n7:Evidence) | [[n7.end, n7.quote, n7.section, n7.start], n7.start, n7.end]], n5.id, n5.modality, coalesce(n5.note, n5.noteEn)]) AS v8
      }
      CALL (n4) {
        UNWIND coalesce(n4.otherClaimIds, []) AS i11
        MATCH (n10:Claim {id: i11})
        RETURN collect([n10.basis, [(n10)-[:EVIDENCE]->(n12:Evidence) | [[n12.end, n12.quote, n12.section, n12.start], n12.start, n12.end]], n10.id, n10.modality, coalesce(n10.note, n10.noteEn)]) AS v13
      }
      RETURN collect([n4.basis, v8, n4.count, n4.direction, head([n9 IN [n4.entity] WHERE n9 IS NOT NULL | [n9.id, coalesce(n9.name, n9.nameEn)]]), n4.instrument, n4.kind, coalesce(n4.label, n4.labelEn), v13, n4.type]) AS v14
    }
    RETURN collect([head([n3 IN [n2.node] WHERE n3 IS NOT NULL | [n3.id, coalesce(n3.name, n3.nameEn)]]), n2.onlyHere, n2.onlyThere, n2.score, v14]) AS v15
  }
  RETURN head(collect([common, head([n1 IN [entity] WHERE n1 IS NOT NULL | [n1.id, coalesce(n1.name, n1.nameEn)]]), exact, features, v15, totalCount])) AS v0
}
RETURN v0 AS c0_
