// Under which modalities is spoken of these subjects?
// Claims go without their label, see read-projected.
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN
  s.id AS id,
  s.modality AS modality,
  COLLECT {
    MATCH (s)<-[:SUBJECT]-(c)
    WHERE 'modality' IN c.projects AND c.rank <> 'DEPRECATED'
    RETURN DISTINCT c.modality
  } AS modalities
