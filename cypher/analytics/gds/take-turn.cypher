// Waits until no other run of Graph Data Science is under way on this database, of this service or another.
// The key of what is made and deleted at once, which is unique (cypher/schema/V001), stays locked until the transaction ends, be
// it by the death of its process.
:param turn => 'turn:gds';
MERGE (turn:Source {id: $turn})
DELETE turn
