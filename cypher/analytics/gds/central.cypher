// Which entities have the highest scores of a projection, and by which of their relationships?
// `weight` is what an entity passes on by each of its relationships; null where a score is no sum over relationships.
:param graph => 'policy-atlas-example';
:param measure => 'PAGE_RANK';
:param entityTypes => null;
:param relationshipTypes => null;
:param basis => ['STATED', 'INFERRED'];
:param modality => null;
:param reference => false;
:param direction => 'BOTH';
:param averageDegree => 8.0;
:param relationships => 10;
:param first => 20;
:param concurrency => 1;
CALL gds.graph.nodeProperty.stream($graph, 'score', ['*'], {concurrency: $concurrency})
YIELD nodeId, propertyValue
// Nobody can tell more digits apart, and those beyond depend on the order of the sum.
WITH gds.util.asNode(nodeId) AS node, round(propertyValue, 9) AS score
ORDER BY score DESC, node.id
LIMIT $first
CALL (node) {
  MATCH (node)-[link]-(other:Entity)
  WHERE other <> node
    AND ($entityTypes IS NULL OR any(label IN labels(other) WHERE label IN $entityTypes))
    AND ($relationshipTypes IS NULL OR type(link) IN $relationshipTypes)
    AND ((link.basis IN $basis AND ($modality IS NULL OR link.modality IN $modality)) OR ($reference AND link.reference))
    AND ($direction = 'BOTH'
      OR NOT $measure IN ['PAGE_RANK', 'ARTICLE_RANK', 'EIGENVECTOR']
      OR (startNode(link) = node) = ($direction = 'IN'))
  WITH link, other, startNode(link) = node AS outgoing, gds.util.nodeProperty($graph, other, 'score') AS score
  WITH
    link,
    other,
    outgoing,
    score,
    CASE $measure
      WHEN 'PAGE_RANK' THEN score / gds.util.nodeProperty($graph, other, 'degree')
      WHEN 'ARTICLE_RANK' THEN score / (gds.util.nodeProperty($graph, other, 'degree') + $averageDegree)
      WHEN 'EIGENVECTOR' THEN score
    END AS weight
  ORDER BY round(coalesce(weight, score), 9) DESC, other.id, type(link), outgoing
  WITH collect({link: link, outgoing: outgoing, weight: weight}) AS ties, sum(weight) AS total
  CALL (ties, total) {
    UNWIND ties AS tie
    WITH type(tie.link) AS type, tie.outgoing AS outgoing, count(*) AS count, sum(tie.weight) AS weight, total
    ORDER BY count DESC, type, outgoing
    RETURN collect({
      type: type,
      outgoing: outgoing,
      count: count,
      share: CASE WHEN total > 0 THEN round(weight / total, 6) END
    }) AS groups
  }
  RETURN groups, [tie IN ties[..$relationships] | {
    from: startNode(tie.link).id,
    type: type(tie.link),
    to: endNode(tie.link).id,
    share: CASE WHEN total > 0 THEN round(tie.weight / total, 6) END
  }] AS links
}
RETURN node.id AS id, score, groups, links
ORDER BY score DESC, id
