// Who is in the largest communities of a projection, and which relationships hold each together?
:param graph => 'policy-atlas-example';
:param entityTypes => null;
:param relationshipTypes => null;
:param basis => ['STATED', 'INFERRED'];
:param modality => null;
:param reference => false;
:param members => 10;
:param ties => 5;
:param first => 10;
:param concurrency => 1;
CALL gds.graph.nodeProperty.stream($graph, 'community', ['*'], {concurrency: $concurrency})
YIELD nodeId, propertyValue AS community
WITH community, gds.util.asNode(nodeId) AS member
WITH community, count(*) AS size, min(member.id) AS firstId, collect(member) AS everyone
ORDER BY size DESC, firstId
LIMIT $first
CALL (community, everyone) {
  UNWIND everyone AS member
  CALL (community, member) {
    MATCH (member)-[link]-(other:Entity)
    WHERE other <> member
      AND ($entityTypes IS NULL OR any(label IN labels(other) WHERE label IN $entityTypes))
      AND ($relationshipTypes IS NULL OR type(link) IN $relationshipTypes)
      AND ((link.basis IN $basis AND ($modality IS NULL OR link.modality IN $modality)) OR ($reference AND link.reference))
    WITH gds.util.nodeProperty($graph, other, 'community') = community AS inside
    RETURN count(CASE WHEN inside THEN 1 END) AS degree, count(CASE WHEN NOT inside THEN 1 END) AS outward
  }
  WITH member, degree, outward
  ORDER BY degree DESC, member.id
  // Each relationship within is one of two members.
  RETURN
    collect([member, degree])[..CASE WHEN $members > 100 THEN $members ELSE 100 END] AS ranked,
    sum(degree) / 2 AS relationshipCount,
    sum(outward) AS outwardCount
}
// What holds a community together is found at its hundred most central members: a tie has no more relationships than its member.
CALL (community, ranked) {
  UNWIND ranked[..100] AS pair
  WITH pair[0] AS hub
  MATCH (hub)-[link]-(other:Entity)
  WHERE other <> hub
    AND ($entityTypes IS NULL OR any(label IN labels(other) WHERE label IN $entityTypes))
    AND ($relationshipTypes IS NULL OR type(link) IN $relationshipTypes)
    AND ((link.basis IN $basis AND ($modality IS NULL OR link.modality IN $modality)) OR ($reference AND link.reference))
  // Not in that WHERE: it is an error where the other one is not in the projection, and the order of conditions is Neo4j's.
  WITH hub, link, other, gds.util.nodeProperty($graph, other, 'community') AS its
  WHERE its = community
  WITH hub, link, other
  ORDER BY other.id
  WITH
    hub,
    type(link) AS type,
    startNode(link) = hub AS outgoing,
    count(*) AS count,
    collect({id: other.id, claimIds: link.claimIds})[..10] AS some
  ORDER BY count DESC, hub.id, type, outgoing
  LIMIT $ties
  RETURN collect({
    id: hub.id,
    type: type,
    outgoing: outgoing,
    count: count,
    otherIds: [one IN some | one.id],
    claimIds: reduce(ids = [], one IN some | ids + one.claimIds)
  }) AS ties
}
RETURN
  size,
  relationshipCount,
  outwardCount,
  [pair IN ranked[..$members] | {id: pair[0].id, degree: pair[1]}] AS members,
  ties
ORDER BY size DESC, firstId
