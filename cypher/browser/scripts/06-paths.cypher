// 6 两个实体之间有什么联系？ How are two entities connected?
MATCH path = allShortestPaths((:Entity {id: $from})-[*..4]-(:Entity {id: $to}))
WHERE all(node IN nodes(path) WHERE node:Entity)
RETURN path
LIMIT 20
