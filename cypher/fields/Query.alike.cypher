// Which entities of the same type have the most in common with this one, and what?
:param computed => [{id: 'region:440112', totalCount: 1, exact: true, features: 2, common: 0, nodes: [{id: 'region:110112', score: 0.5, onlyHere: 1, onlyThere: 0, shared: [{kind: 'PROBLEM', node: 'problem:talent-shortage', instrument: null, type: 'ADDRESSES', direction: null, count: 2, basis: 'STATED', claimIds: [], otherClaimIds: []}]}]}];
UNWIND $computed AS row
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
