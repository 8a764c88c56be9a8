// 1 哪些基金支持哪些区县？ Which funds support which districts?
MATCH supported = (fund:Fund)-[:SUPPORTS]->(:Region {level: 'DISTRICT'})
OPTIONAL MATCH founded = (fund)<-[:SPONSORS]-(:Region)
OPTIONAL MATCH meant = (fund)-[:SUPPORTS]->(:Sector)
RETURN supported, founded, meant
LIMIT 200
