// Which entities of a type are tied to these neighbours in the same way?
:param features => [{node: 'region:110112', type: 'INTENDS_TO_SETTLE_IN', leaving: true}];
:param type => 'Company';
:param limit => 501;
UNWIND range(0, size($features) - 1) AS place
WITH place, $features[place] AS feature
MATCH (node:Entity {id: feature.node})
CALL (node, feature) {
  MATCH (node)-[tie]-(holder:Entity)
  WHERE type(tie) = feature.type
    AND (endNode(tie) = node) = feature.leaving
    AND holder <> node
    AND $type IN labels(holder)
    AND tie.claimIds <> []
  WITH DISTINCT holder
  LIMIT $limit
  RETURN collect(holder.id) AS holders
}
RETURN place, holders
