// What has this id: an entity or a claim?
:param id => 'region:110112';
OPTIONAL MATCH (entity:Entity {id: $id})
OPTIONAL MATCH (claim:Claim {id: $id})
RETURN coalesce(entity, claim) AS node
