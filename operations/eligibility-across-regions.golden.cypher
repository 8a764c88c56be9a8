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
      RETURN collect([n3.basis, [(n3)-[:EVIDENCE]->(n5:Evidence) | [[n5.quote, n5.section], n5.start, n5.end]], n3.id]) AS v6
    }
    RETURN collect([[n2.amount.text, n2.amount.amount, n2.amount.comparator, n2.amount.currency, n2.amount.text], n2.basis, v6, [n7 IN coalesce(n2.conditions, []) | [coalesce(n7.text, n7.textEn)]], [n8 IN coalesce(n2.gaps, []) | [n8.kind, coalesce(n8.text, n8.textEn)]], head([n9 IN [n2.measure] WHERE n9 IS NOT NULL | [n9.id, coalesce(n9.name, n9.nameEn)]]), [n10 IN coalesce(n2.missing, []) | [n10.field, coalesce(n10.text, n10.textEn)]], n2.outcome, coalesce(n2.reason, n2.reasonEn)]) AS v11
  }
  RETURN collect([applies, [atLeast.text, atLeast.amount, atLeast.comparator, atLeast.currency, atLeast.text], [atMost.text, atMost.amount, atMost.comparator, atMost.currency, atMost.text], cannotBeTold, doesNotApply, [n1 IN coalesce(gaps, []) | [n1.kind, coalesce(n1.text, n1.textEn)]], v11, head([n12 IN [region] WHERE n12 IS NOT NULL | [n12.id, coalesce(n12.name, n12.nameEn)]])]) AS v0
}
RETURN v0 AS c0_
