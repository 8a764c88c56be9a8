// What do the measures of regions mean for an enterprise?
:param computed => [{id: 'region:440112', applies: 1, cannotBeTold: 0, doesNotApply: 0, gaps: [], measures: [{measureId: 'measure:huangpu-rent', policyId: 'policy:huangpu-metaverse-2022', outcome: 'APPLIES', amount: {amount: 600000.0, currency: 'CNY', comparator: 'EQ', text: '60 万元'}}]}];
UNWIND range(0, size($computed) - 1) AS place
WITH place, $computed[place] AS row
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
