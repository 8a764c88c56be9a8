// How many entities and relationships does a projection have? It is read as the projection would be, without the memory for it.
:param entityTypes => null;
:param relationshipTypes => null;
:param basis => ['STATED', 'INFERRED'];
:param modality => null;
:param reference => false;
MATCH (source:Entity)-[link]->(target:Entity)
WHERE source <> target
  AND ($entityTypes IS NULL
    OR (any(label IN labels(source) WHERE label IN $entityTypes) AND any(label IN labels(target) WHERE label IN $entityTypes)))
  AND ($relationshipTypes IS NULL OR type(link) IN $relationshipTypes)
  AND ((link.basis IN $basis AND ($modality IS NULL OR link.modality IN $modality)) OR ($reference AND link.reference))
UNWIND [source, target] AS entity
RETURN count(DISTINCT entity) AS nodeCount, count(*) / 2 AS relationshipCount
