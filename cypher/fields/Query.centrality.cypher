// Which entities stand at the centre of the graph, and by which relationships?
:param measure => 'DEGREE';
:param entityTypes => null;
:param relationshipTypes => null;
:param basis => ['STATED', 'INFERRED'];
:param modality => null;
:param reference => false;
:param direction => 'BOTH';
:param relationships => 5;
:param first => 20;
:param computed => [];
CALL () {
  // Degree is counted here; what Graph Data Science is needed for has been computed.
  WITH 1 AS one
  WHERE $measure = 'DEGREE'
  MATCH (source:Entity)-[link]->(target:Entity)
  WHERE source <> target
    AND ($entityTypes IS NULL
      OR (any(label IN labels(source) WHERE label IN $entityTypes) AND any(label IN labels(target) WHERE label IN $entityTypes)))
    AND ($relationshipTypes IS NULL OR type(link) IN $relationshipTypes)
    AND ((link.basis IN $basis AND ($modality IS NULL OR link.modality IN $modality)) OR ($reference AND link.reference))
  UNWIND CASE $direction WHEN 'OUT' THEN [source] WHEN 'IN' THEN [target] ELSE [source, target] END AS node
  WITH node, count(*) AS score
  ORDER BY score DESC, node.id
  WITH collect({node: node, score: score}) AS ranked, sum(score) AS ends
  // A collection of nothing would be a row too.
  WHERE $measure = 'DEGREE'
  CALL (ranked) {
    UNWIND range(0, size(ranked) - 1)[..$first] AS place
    WITH place, ranked[place].node AS node, ranked[place].score AS score
    CALL (node) {
      MATCH (node)-[link]-(other:Entity)
      WHERE other <> node
        AND ($entityTypes IS NULL OR any(label IN labels(other) WHERE label IN $entityTypes))
        AND ($relationshipTypes IS NULL OR type(link) IN $relationshipTypes)
        AND ((link.basis IN $basis AND ($modality IS NULL OR link.modality IN $modality)) OR ($reference AND link.reference))
        AND ($direction = 'BOTH' OR (startNode(link) = node) = ($direction = 'OUT'))
      WITH link, other, startNode(link) = node AS outgoing
      ORDER BY other.id, type(link), outgoing
      WITH collect({link: link, outgoing: outgoing}) AS ties
      CALL (ties) {
        UNWIND ties AS tie
        WITH type(tie.link) AS type, tie.outgoing AS outgoing, count(*) AS count
        ORDER BY count DESC, type, outgoing
        RETURN collect({type: type, outgoing: outgoing, count: count, share: round(toFloat(count) / size(ties), 6)}) AS groups
      }
      RETURN groups, [tie IN ties[..$relationships] | {link: tie.link, share: round(1.0 / size(ties), 6)}] AS links
    }
    WITH place, node, score, groups, links
    ORDER BY place
    RETURN collect({node: node, score: toFloat(score), groups: groups, links: links}) AS nodes
  }
  RETURN
    size(ranked) AS totalCount,
    CASE $direction WHEN 'BOTH' THEN ends / 2 ELSE ends END AS relationshipCount,
    null AS converged,
    nodes
  UNION ALL
  UNWIND $computed AS row
  CALL (row) {
    UNWIND range(0, size(row.nodes) - 1) AS place
    WITH place, row.nodes[place] AS ranked
    MATCH (node:Entity {id: ranked.id})
    CALL (ranked) {
      UNWIND range(0, size(ranked.links) - 1) AS place
      WITH place, ranked.links[place] AS tie
      MATCH (:Entity {id: tie.from})-[link]->(:Entity {id: tie.to})
      WHERE type(link) = tie.type
      WITH link, tie.share AS share
      ORDER BY place
      RETURN collect({link: link, share: share}) AS links
    }
    WITH place, node, ranked, links
    ORDER BY place
    RETURN collect({node: node, score: ranked.score, groups: ranked.groups, links: links}) AS nodes
  }
  RETURN row.totalCount AS totalCount, row.relationshipCount AS relationshipCount, row.converged AS converged, nodes
}
WITH collect({totalCount: totalCount, relationshipCount: relationshipCount, converged: converged, nodes: nodes})[0] AS found
CALL (found) {
  UNWIND range(0, size(coalesce(found.nodes, [])) - 1) AS place
  WITH place, found.nodes[place] AS ranked
  CALL (ranked) {
    UNWIND range(0, size(ranked.groups) - 1) AS place
    WITH place, ranked.groups[place] AS group
    OPTIONAL MATCH (word:Word {id: 'predicate:' + group.type})
    WITH word, group
    ORDER BY place
    RETURN collect({
      type: group.type,
      label: coalesce(word.label, group.type),
      labelEn: coalesce(word.labelEn, group.type),
      direction: CASE WHEN group.outgoing THEN 'OUT' ELSE 'IN' END,
      count: toInteger(group.count),
      share: group.share
    }) AS groups
  }
  CALL (ranked) {
    UNWIND range(0, size(ranked.links) - 1) AS place
    WITH place, ranked.links[place].link AS link, ranked.links[place].share AS share
    OPTIONAL MATCH (word:Word {id: 'predicate:' + type(link)})
    WITH link, share, word
    ORDER BY place
    RETURN collect({
      share: share,
      edge: {
        from: startNode(link),
        type: type(link),
        label: coalesce(word.label, type(link)),
        labelEn: coalesce(word.labelEn, type(link)),
        to: endNode(link),
        basis: link.basis,
        modality: link.modality,
        reference: coalesce(link.reference, false),
        exceptionIds: link.exceptionIds,
        claimIds: link.claimIds
      }
    }) AS links
  }
  WITH place, ranked, groups, links
  ORDER BY place
  RETURN collect({
    place: place + 1,
    node: ranked.node,
    score: ranked.score,
    groups: groups,
    relationships: links
  }) AS nodes
}
RETURN
  coalesce(toInteger(found.totalCount), 0) AS totalCount,
  coalesce(toInteger(found.relationshipCount), 0) AS relationshipCount,
  found.converged AS converged,
  nodes
