// Which entities of a type are tied to these problems, technologies or sectors, by themselves or by what stands for them?
:param features => [{node: 'problem:talent-shortage', type: 'ADDRESSES'}];
:param type => 'Region';
:param limit => 501;
UNWIND range(0, size($features) - 1) AS place
WITH place, $features[place] AS feature
MATCH (node:Entity {id: feature.node})
CALL (node, feature) {
  MATCH (node)-[tie:ADDRESSES|AFFECTS|APPLIED_IN|BUILDS|DEVELOPS|FOCUSES_ON|PROMOTES|RESPONDS_TO|SERVES|SUPPORTS|USES]-(part:Entity)
  WHERE feature.type IS NULL OR (type(tie) = 'AFFECTS') = (feature.type = 'AFFECTS')
  CALL (part) {
    RETURN part AS holder
    UNION
    MATCH (part)<-[:CONTAINS*1..4]-(holder)
    RETURN holder
    UNION
    MATCH (part)<-[:CONTAINS*0..4]-(:Policy)-[:APPLIES_TO]->(holder)
    RETURN holder
    UNION
    MATCH (part)-[:SUPPORTS|LOCATED_IN]->(holder)
    RETURN holder
  }
  WITH node, holder
  WHERE holder <> node AND $type IN labels(holder)
  WITH DISTINCT holder
  LIMIT $limit
  RETURN collect(holder.id) AS holders
}
RETURN place, holders
