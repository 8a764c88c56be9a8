// Gives the memory of a projection back; harmless where there is none.
:param graph => 'policy-atlas-example';
CALL gds.graph.drop($graph, false) YIELD graphName
RETURN graphName
