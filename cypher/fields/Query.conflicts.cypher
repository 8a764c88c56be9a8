// Which claims cannot all be true, and which side has a curator preferred?
MATCH (one:Claim)-[:CONFLICTS_WITH]-(:Claim)
MATCH (one)-[:SUBJECT]->(subject:Entity)
WITH DISTINCT subject, one
ORDER BY CASE one.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 ELSE 2 END, one.documentId, one.ordinal, one.id
WITH subject, one.predicate AS predicate, one.modality AS modality, collect(one) AS claims
RETURN
  subject,
  predicate,
  claims,
  any(claim IN claims WHERE claim.rank = 'PREFERRED') AS resolved
ORDER BY subject.id, predicate, modality
