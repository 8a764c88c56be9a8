// 2 哪些问题影响哪些地区？ Which problems affect which regions?
MATCH affected = (problem:Problem)-[:AFFECTS]->(:Region)
OPTIONAL MATCH part = (problem)-[:BROADER]->(:Problem)
RETURN affected, part
LIMIT 200
