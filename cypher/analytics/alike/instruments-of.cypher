// Which instruments do the measures of entities use?
:param ids => ['region:110112'];
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
}
WITH id, part, way
// Two that are no instrument of the list have nothing in common by that.
WHERE part.instrument <> 'OTHER'
MATCH (part)<-[:SUBJECT]-(claim {predicate: 'instrument'})
WHERE claim.valueCode = part.instrument AND claim.rank <> 'DEPRECATED'
WITH
  id,
  part.instrument AS code,
  collect({
    inferred: claim.basis = 'INFERRED' OR any(one IN way WHERE one.basis = 'INFERRED'),
    claimIds: reduce(ids = [], one IN way | ids + one.claimIds) + claim.id
  }) AS ways
ORDER BY id, code
WITH id, collect({code: code, ways: ways}) AS features
RETURN id, features[..$limit] AS features
