// Into which communities does a projection fall? Their numbers stay there, as the property `community`.
:param graph => 'policy-atlas-example';
:param method => 'LEIDEN';
:param configuration => {mutateProperty: 'community', concurrency: 1, randomSeed: 1};
:param concurrency => 1;
WITH $configuration AS configuration
CALL (configuration) {
  WITH configuration
  WHERE $method = 'LEIDEN'
  CALL gds.leiden.mutate($graph, configuration)
  YIELD communityCount
  RETURN communityCount
  UNION ALL
  WITH configuration
  WHERE $method = 'LOUVAIN'
  CALL gds.louvain.mutate($graph, configuration)
  YIELD communityCount
  RETURN communityCount
  UNION ALL
  WITH configuration
  WHERE $method = 'LABEL_PROPAGATION'
  CALL gds.labelPropagation.mutate($graph, configuration)
  YIELD communityCount
  RETURN communityCount
  UNION ALL
  WITH configuration
  WHERE $method = 'WCC'
  CALL gds.wcc.mutate($graph, configuration)
  YIELD componentCount
  RETURN componentCount AS communityCount
}
// Of each method, so that what they find can be compared.
CALL gds.modularity.stats($graph, {communityProperty: 'community', concurrency: $concurrency})
YIELD modularity
RETURN communityCount, modularity
