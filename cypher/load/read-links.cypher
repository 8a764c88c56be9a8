// What are these claims tied to?
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[r:SUBJECT|OBJECT|EVIDENCE|QUALIFIER]->(end)
RETURN c.id AS claim, type(r) AS type, end.id AS target, CASE type(r) WHEN 'QUALIFIER' THEN end.hash END AS hash
