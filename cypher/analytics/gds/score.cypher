// How central is each entity of a projection? The scores stay there, as the property `score`.
:param graph => 'policy-atlas-example';
:param measure => 'PAGE_RANK';
:param configuration => {mutateProperty: 'score', concurrency: 1};
:param sourceNodes => [];
MATCH (entity:Entity)
WHERE entity.id IN $sourceNodes
WITH collect(entity) AS sourceNodes
WITH $configuration AS configuration, sourceNodes
CALL (configuration, sourceNodes) {
  WITH configuration, sourceNodes
  WHERE $measure = 'PAGE_RANK'
  CALL gds.pageRank.mutate($graph, configuration {.*, sourceNodes: sourceNodes})
  YIELD didConverge
  CALL gds.degree.mutate($graph, {mutateProperty: 'degree', concurrency: configuration.concurrency})
  YIELD computeMillis
  RETURN didConverge AS converged
  UNION ALL
  WITH configuration, sourceNodes
  WHERE $measure = 'ARTICLE_RANK'
  CALL gds.articleRank.mutate($graph, configuration {.*, sourceNodes: sourceNodes})
  YIELD didConverge
  CALL gds.degree.mutate($graph, {mutateProperty: 'degree', concurrency: configuration.concurrency})
  YIELD computeMillis
  RETURN didConverge AS converged
  UNION ALL
  WITH configuration, sourceNodes
  WHERE $measure = 'EIGENVECTOR'
  CALL gds.eigenvector.mutate($graph, configuration {.*, sourceNodes: sourceNodes})
  YIELD didConverge
  RETURN didConverge AS converged
  UNION ALL
  WITH configuration
  WHERE $measure = 'BETWEENNESS'
  CALL gds.betweenness.mutate($graph, configuration)
  YIELD computeMillis
  RETURN null AS converged
  UNION ALL
  WITH configuration
  WHERE $measure = 'CLOSENESS'
  CALL gds.closeness.mutate($graph, configuration)
  YIELD computeMillis
  RETURN null AS converged
  UNION ALL
  WITH configuration
  WHERE $measure = 'HARMONIC'
  CALL gds.closeness.harmonic.mutate($graph, configuration)
  YIELD computeMillis
  RETURN null AS converged
}
RETURN converged
