// 3 每个问题有哪些应对，有哪些建议？ What stands against each problem, and what is recommended?
MATCH (problem:Problem)
OPTIONAL MATCH part = (problem)-[:BROADER]->(:Problem)
OPTIONAL MATCH answer = (problem)<-[:ADDRESSES|RESPONDS_TO|RECOMMENDED_AGAINST]-(:Entity)
RETURN problem, part, answer
LIMIT 300
