// 10 自己写：换一个名称，看它是谁、在哪里 Write your own: put another name, and see who that is, and where
MATCH (region:Region)
WHERE $name IN region.names
MATCH place = (region)-[:PART_OF*..6]->(:Region {level: 'COUNTRY'})
RETURN place
LIMIT 100
