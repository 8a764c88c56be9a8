// Which entities, tied by which relationships, does an algorithm look at?
:param graph => 'policy-atlas-example';
:param entityTypes => null;
:param relationshipTypes => null;
:param basis => ['STATED', 'INFERRED'];
:param modality => null;
:param reference => false;
:param direction => 'BOTH';
:param concurrency => 1;
MATCH (source:Entity)-[link]->(target:Entity)
WHERE source <> target
  AND ($entityTypes IS NULL
    OR (any(label IN labels(source) WHERE label IN $entityTypes) AND any(label IN labels(target) WHERE label IN $entityTypes)))
  AND ($relationshipTypes IS NULL OR type(link) IN $relationshipTypes)
  AND ((link.basis IN $basis AND ($modality IS NULL OR link.modality IN $modality)) OR ($reference AND link.reference))
WITH
  CASE $direction WHEN 'IN' THEN target ELSE source END AS source,
  CASE $direction WHEN 'IN' THEN source ELSE target END AS target
WITH
  gds.graph.project(
    $graph,
    source,
    target,
    {},
    {
      undirectedRelationshipTypes: CASE $direction WHEN 'BOTH' THEN ['*'] ELSE [] END,
      readConcurrency: $concurrency
    }
  ) AS graph
RETURN graph.nodeCount AS nodeCount, graph.relationshipCount AS relationshipCount
