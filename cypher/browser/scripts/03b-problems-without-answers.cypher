// 3b 哪些问题没有原文写明的措施、政策、基金或园区？ Against which problems does the text state no measure, policy, fund or park?
MATCH (problem:Problem)
WHERE NOT EXISTS {
  MATCH (problem)<-[:BROADER*0..4]-(:Problem)<-[answers:ADDRESSES|RESPONDS_TO]-(:Measure|Policy|Fund|Park)
  WHERE answers.basis = 'STATED'
}
OPTIONAL MATCH inferred = (problem)<-[:BROADER*0..4]-(:Problem)<-[:ADDRESSES|RESPONDS_TO]-(:Measure|Policy|Fund|Park)
RETURN problem, inferred
LIMIT 300
