// Which problems, technologies or sectors are entities tied to, by themselves or by what stands for them?
:param ids => ['region:110112'];
:param labels => ['Problem'];
:param limit => 1001;
UNWIND $ids AS id
MATCH (owner:Entity {id: id})
CALL (owner) {
  RETURN owner AS part, [] AS way
  UNION ALL
  MATCH path = (owner)-[:CONTAINS*1..4]->(part)
  RETURN part, relationships(path) AS way
  UNION ALL
  MATCH path = (owner)<-[:APPLIES_TO]-(:Policy)-[:CONTAINS*0..4]->(part)
  RETURN part, relationships(path) AS way
  UNION ALL
  MATCH (owner)<-[tie:SUPPORTS|LOCATED_IN]-(part:Entity)
  RETURN part, [tie] AS way
}
MATCH (part)-[tie:ADDRESSES|AFFECTS|APPLIED_IN|BUILDS|DEVELOPS|FOCUSES_ON|PROMOTES|RESPONDS_TO|SERVES|SUPPORTS|USES]-(node)
WHERE node <> owner AND any(label IN labels(node) WHERE label IN $labels)
WITH
  id,
  node,
  // To be affected by a problem is one thing, to do something against it another.
  CASE WHEN node:Problem THEN CASE type(tie) WHEN 'AFFECTS' THEN 'AFFECTS' ELSE 'ADDRESSES' END END AS type,
  way + tie AS ties
WITH
  id,
  node.id AS node,
  type,
  collect({
    inferred: any(one IN ties WHERE one.basis = 'INFERRED'),
    claimIds: reduce(ids = [], one IN ties | ids + one.claimIds)
  }) AS ways
ORDER BY id, node, type
WITH id, collect({node: node, type: type, ways: ways}) AS features
RETURN id, features[..$limit] AS features
