// How many nodes of each label and relationships of each type are there?
MATCH (n)
UNWIND labels(n) AS name
RETURN name, count(*) AS count
UNION ALL
MATCH ()-[r]->()
RETURN type(r) AS name, count(*) AS count
