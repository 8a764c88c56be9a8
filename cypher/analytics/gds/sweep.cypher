// Drops the projections that runs have left which ended without doing so, and says which Graph Data Science this is.
// Whoever has the turn is alone, so none of them is in use.
:param prefix => 'policy-atlas-';
CALL db.info() YIELD name AS database
CALL (database) {
  CALL gds.graph.list() YIELD graphName, database AS of
  WITH graphName
  WHERE graphName STARTS WITH $prefix AND of = database
  CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
  RETURN count(dropped) AS dropped
}
RETURN dropped, gds.version() AS version, gds.isLicensed() AS licensed
