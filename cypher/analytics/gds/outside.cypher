// Which of these ids has no part in a projection, be it that no entity has it, or that all relationships of its entity are left out?
:param ids => ['region:110112'];
:param entityTypes => null;
:param relationshipTypes => null;
:param basis => ['STATED', 'INFERRED'];
:param modality => null;
:param reference => false;
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
WITH id, entity
WHERE entity IS NULL
  OR NOT EXISTS {
    MATCH (entity)-[link]-(other:Entity)
    WHERE other <> entity
      AND ($entityTypes IS NULL
        OR (any(label IN labels(entity) WHERE label IN $entityTypes) AND any(label IN labels(other) WHERE label IN $entityTypes)))
      AND ($relationshipTypes IS NULL OR type(link) IN $relationshipTypes)
      AND ((link.basis IN $basis AND ($modality IS NULL OR link.modality IN $modality)) OR ($reference AND link.reference))
  }
RETURN id, entity IS NOT NULL AS known
ORDER BY id
LIMIT 1
