// Of which kinds are the claims about these subjects, as far as it matters to their modality?
// Claims go without their label, see read-projected.
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN
  s.id AS id,
  s.modality AS modality,
  COLLECT {
    MATCH (s)<-[:SUBJECT]-(c)
    RETURN DISTINCT {projects: c.projects, rank: c.rank, modality: c.modality}
  } AS kinds
