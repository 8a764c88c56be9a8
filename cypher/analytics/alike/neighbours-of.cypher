// By which relationships that texts speak of are entities tied to others?
:param ids => ['company:huawei'];
:param except => [];
:param limit => 1001;
UNWIND $ids AS id
MATCH (owner:Entity {id: id})
CALL (owner) {
  MATCH (owner)-[tie]-(node:Entity)
  WHERE node <> owner
    AND tie.claimIds <> []
    AND none(label IN labels(node) WHERE label IN $except)
  WITH node, type(tie) AS type, startNode(tie) = owner AS leaving, tie
  ORDER BY node.id, type, leaving
  LIMIT $limit
  RETURN collect({
    node: node.id,
    type: type,
    leaving: leaving,
    basis: tie.basis,
    claimIds: tie.claimIds
  }) AS features
}
RETURN id, features
