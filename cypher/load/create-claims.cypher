// Creates claims; their ends are tied by link-entities and link-evidence.
UNWIND $rows AS row
CREATE (c:Claim)
SET c = row.properties
