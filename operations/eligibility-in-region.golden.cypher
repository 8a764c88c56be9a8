CALL () {
  CALL () {
    UNWIND range(0, size($p0) - 1) AS place
    WITH place, $p0[place] AS row
    MATCH (region:Region {id: row.id})
    CALL (row) {
      UNWIND range(0, size(row.measures) - 1) AS at
      WITH at, row.measures[at] AS one
      MATCH (measure:Measure {id: one.measureId})
      MATCH (policy:Policy {id: one.policyId})
      WITH at, one {.*, measure: measure, policy: policy} AS entry
      ORDER BY at
      RETURN collect(entry) AS measures
    }
    RETURN
      region,
      row.atMost AS atMost,
      row.atLeast AS atLeast,
      row.applies AS applies,
      row.cannotBeTold AS cannotBeTold,
      row.doesNotApply AS doesNotApply,
      row.gaps AS gaps,
      measures
    ORDER BY place
  }
  CALL (measures) {
    UNWIND coalesce(measures, []) AS n2
    CALL (n2) {
      UNWIND coalesce(n2.claimIds, []) AS i4
      MATCH (n3:Claim {id: i4})
      RETURN collect([n3.basis, [(n3)-[:EVIDENCE]->(n5:Evidence) | [[n5.end, n5.quote, n5.section, n5.start], n5.start, n5.end]], n3.id, n3.modality, coalesce(n3.note, n3.noteEn), n3.predicate, coalesce(n3.rationale, n3.rationaleEn)]) AS v6
    }
    CALL (n2) {
      UNWIND coalesce(n2.conditions, []) AS n7
      CALL (n7) {
        UNWIND coalesce(n7.claimIds, []) AS i9
        MATCH (n8:Claim {id: i9})
        RETURN collect([n8.id]) AS v10
      }
      RETURN collect([v10, coalesce(n7.text, n7.textEn)]) AS v11
    }
    CALL (n2) {
      UNWIND coalesce(n2.placeIds, []) AS i16
      MATCH (n15:Entity {id: i16})
      RETURN collect([n15.id, coalesce(n15.name, n15.nameEn)]) AS v17
    }
    CALL (n2) {
      UNWIND coalesce(n2.steps, []) AS n19
      CALL (n19) {
        UNWIND coalesce(n19.claimIds, []) AS i21
        MATCH (n20:Claim {id: i21})
        RETURN collect([n20.id]) AS v22
      }
      RETURN collect([n19.basis, v22, n19.holds, n19.kind, n19.number, coalesce(n19.text, n19.textEn), n19.unit]) AS v23
    }
    RETURN collect([[n2.amount.text, n2.amount.amount, n2.amount.comparator, n2.amount.currency, n2.amount.text], coalesce(n2.arithmetic, n2.arithmeticEn), n2.basis, v6, v11, n2.derived, [n12 IN coalesce(n2.gaps, []) | [n12.kind, coalesce(n12.text, n12.textEn)]], head([n13 IN [n2.measure] WHERE n13 IS NOT NULL | [n13.id, coalesce(n13.name, n13.nameEn)]]), [n14 IN coalesce(n2.missing, []) | [n14.field, coalesce(n14.text, n14.textEn)]], n2.outcome, v17, head([n18 IN [n2.policy] WHERE n18 IS NOT NULL | [n18.id, coalesce(n18.name, n18.nameEn)]]), coalesce(n2.reason, n2.reasonEn), v23]) AS v24
  }
  RETURN collect([applies, [atLeast.text, atLeast.amount, atLeast.comparator, atLeast.currency, atLeast.text], [atMost.text, atMost.amount, atMost.comparator, atMost.currency, atMost.text], cannotBeTold, doesNotApply, [n1 IN coalesce(gaps, []) | [n1.kind, coalesce(n1.text, n1.textEn)]], v24, head([n25 IN [region] WHERE n25 IS NOT NULL | [n25.id, coalesce(n25.name, n25.nameEn)]])]) AS v0
}
RETURN v0 AS c0_
