// 5 文献在哪里自相矛盾？ Where do the documents contradict themselves?
MATCH conflict = (one:Claim)-[:CONFLICTS_WITH]->(other:Claim)
MATCH about = (one)-[:SUBJECT]->(:Entity)<-[:SUBJECT]-(other)
MATCH said = (one)-[:EVIDENCE]->(:Evidence)
MATCH saidOtherwise = (other)-[:EVIDENCE]->(:Evidence)
RETURN conflict, about, said, saidOtherwise
LIMIT 100
