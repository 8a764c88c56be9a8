// What do these claims say, and those about these entities?
// A claim without a label, or of an entity without a name, was made by the rules of another release: the load of its own
// source, or of its entity's, names it.
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {id: id})
  RETURN claim
  UNION
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
}
WITH DISTINCT claim
MATCH (claim)-[:SUBJECT]->(subject)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
WITH claim, subject, object
WHERE claim.label IS NOT NULL AND subject.name IS NOT NULL AND (object IS NULL OR object.name IS NOT NULL)
RETURN
  claim.id AS id,
  [claim.name, claim.nameEn] AS names,
  [subject.name, subject.nameEn] AS subject,
  [claim.label, claim.labelEn] AS label,
  [object.name, object.nameEn] AS object,
  coalesce(claim.valueText, claim.valueEdtf, claim.valueCode) AS value,
  claim.basis AS basis,
  claim.modality AS modality
