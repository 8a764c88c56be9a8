// 4 百亿元以上的基金，原文是怎么说的？ Which sentences speak of the funds of 10 billion yuan or more?
MATCH supported = (fund:Fund {modality: 'ACTUAL'})-[:SUPPORTS]->(:Region {level: 'DISTRICT'})
WHERE fund.sizeAmount >= $amount
MATCH said = (fund)<-[:SUBJECT]-(claim:Claim {predicate: 'size'})-[:EVIDENCE]->(:Evidence)-[:IN_DOCUMENT]->(:Document)
WHERE claim.rank <> 'DEPRECATED'
RETURN supported, said
LIMIT 100
