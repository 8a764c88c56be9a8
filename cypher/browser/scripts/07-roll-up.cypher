// 7 下辖地区的基金，汇总到省一级有哪些？ Which funds of districts count for a province, up the region tree?
MATCH rollUp = (fund:Fund)-[:SUPPORTS {modality: 'ACTUAL'}]->(:Region)-[:PART_OF*0..3]->(:Region {level: 'PROVINCE'})
WHERE fund.sizeAmount IS NOT NULL
OPTIONAL MATCH doubt = (fund)-[:POSSIBLY_SAME_AS]-(other:Fund)-[:SUPPORTS {modality: 'ACTUAL'}]->(:Region)
WHERE other.sizeAmount IS NOT NULL
RETURN rollUp, doubt
LIMIT 200
