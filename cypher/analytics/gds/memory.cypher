// How many bytes does an algorithm take at most, by the estimate of Graph Data Science, with the projection that it is run on?
:param algorithm => 'PAGE_RANK';
:param configuration => {mutateProperty: 'score', concurrency: 1};
:param nodeCount => 1000000;
:param relationshipCount => 2000000;
:param direction => 'BOTH';
:param concurrency => 1;
WITH
  {all: {type: '*', orientation: CASE $direction WHEN 'BOTH' THEN 'UNDIRECTED' ELSE 'NATURAL' END}} AS relationships,
  $configuration AS configuration
WITH
  relationships,
  configuration,
  {
    nodeCount: $nodeCount,
    relationshipCount: $relationshipCount,
    nodeProjection: '*',
    relationshipProjection: relationships
  } AS graph
// While it is made, a projection may take more than it does later.
CALL gds.graph.project.estimate(
  '*',
  relationships,
  {nodeCount: $nodeCount, relationshipCount: $relationshipCount, readConcurrency: $concurrency}
)
YIELD bytesMax AS projecting
CALL (graph, configuration) {
  WITH graph, configuration
  WHERE $algorithm = 'PAGE_RANK'
  CALL gds.pageRank.mutate.estimate(graph, configuration)
  YIELD bytesMax
  RETURN bytesMax AS running
  UNION ALL
  WITH graph, configuration
  WHERE $algorithm = 'ARTICLE_RANK'
  CALL gds.articleRank.mutate.estimate(graph, configuration)
  YIELD bytesMax
  RETURN bytesMax AS running
  UNION ALL
  WITH graph, configuration
  WHERE $algorithm = 'EIGENVECTOR'
  CALL gds.eigenvector.mutate.estimate(graph, configuration)
  YIELD bytesMax
  RETURN bytesMax AS running
  UNION ALL
  // There is no estimate for closeness, which walks the graph as betweenness does, and keeps less on the way.
  WITH graph, configuration
  WHERE $algorithm IN ['BETWEENNESS', 'CLOSENESS', 'HARMONIC']
  CALL gds.betweenness.mutate.estimate(graph, {mutateProperty: configuration.mutateProperty, concurrency: configuration.concurrency})
  YIELD bytesMax
  RETURN bytesMax AS running
  UNION ALL
  WITH graph, configuration
  WHERE $algorithm = 'LEIDEN'
  CALL gds.leiden.mutate.estimate(graph, configuration)
  YIELD bytesMax
  RETURN bytesMax AS running
  UNION ALL
  WITH graph, configuration
  WHERE $algorithm = 'LOUVAIN'
  CALL gds.louvain.mutate.estimate(graph, configuration)
  YIELD bytesMax
  RETURN bytesMax AS running
  UNION ALL
  WITH graph, configuration
  WHERE $algorithm = 'LABEL_PROPAGATION'
  CALL gds.labelPropagation.mutate.estimate(graph, configuration)
  YIELD bytesMax
  RETURN bytesMax AS running
  UNION ALL
  WITH graph, configuration
  WHERE $algorithm = 'WCC'
  CALL gds.wcc.mutate.estimate(graph, configuration)
  YIELD bytesMax
  RETURN bytesMax AS running
}
RETURN CASE WHEN running > projecting THEN running ELSE projecting END AS bytes
