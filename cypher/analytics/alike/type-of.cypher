// Of which type is an entity?
:param id => 'region:110112';
MATCH (entity:Entity {id: $id})
RETURN [label IN labels(entity) WHERE label <> 'Entity'][0] AS type
