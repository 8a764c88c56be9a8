// What is projected of these subjects under these predicates?
// Claims go without their label: with it, the planner of a small graph starts from every claim of the predicate.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
RETURN
  s.id AS subject,
  row.predicate AS predicate,
  [key IN keys(s) WHERE key STARTS WITH row.predicate | [key, s[key]]] AS properties,
  COLLECT {
    MATCH (s)-[r]->(o:Entity)
    WHERE type(r) = row.predicate
    RETURN {
      object: o.id,
      claimIds: r.claimIds,
      basis: r.basis,
      modality: r.modality,
      name: r.name,
      nameEn: r.nameEn,
      sentence: r.sentence,
      exceptionIds: r.exceptionIds,
      reference: coalesce(r.reference, false)
    }
  } AS edges,
  COLLECT {
    MATCH (s)<-[:SUBJECT]-(a)-[:CONFLICTS_WITH]->(b)
    WHERE a.predicate = row.predicate
    RETURN [a.id, b.id]
  } AS conflicts
