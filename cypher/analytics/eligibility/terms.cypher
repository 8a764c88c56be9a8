// What do the kinds of actors and the sectors that an enterprise names count as, and by which claims?
:param ids => ['actor:srdi-enterprise', 'sector:metaverse'];
UNWIND $ids AS id
MATCH (term:Entity {id: id})
CALL (term) {
  // A link of a value chain is part of its sector.
  MATCH path = (term)-[:BROADER|PART_OF*0..4]->(above)
  WHERE all(node IN nodes(path) WHERE (node:Actor AND term:Actor) OR (node:Sector AND term:Sector))
  RETURN above AS as, relationships(path) AS ties, false AS same
  UNION
  MATCH path = (term)-[:BROADER*0..4]->(:Actor)-[:POSSIBLY_SAME_AS]-(as:Actor)
  WHERE all(node IN nodes(path) WHERE node:Actor)
  RETURN as, relationships(path) AS ties, true AS same
}
WITH term, as, ties, same
ORDER BY same, any(tie IN ties WHERE tie.basis <> 'STATED'), size(ties)
WITH term, as, head(collect({same: same, ties: ties})) AS way
ORDER BY as.id
RETURN
  term {.id, .name, .nameEn} AS term,
  collect({
    id: as.id,
    name: as.name,
    nameEn: as.nameEn,
    same: way.same,
    ties: [tie IN way.ties | {claimIds: tie.claimIds, basis: tie.basis, modality: tie.modality}]
  }) AS countsAs
