// 8 某段时间里，谁印发了哪些政策，适用于哪里？ In a span of time, who issued which policies, and for where?
MATCH (policy:Policy)
WHERE policy.issuedOnEarliest >= $since AND policy.issuedOnLatest <= $until + '-31'
OPTIONAL MATCH issued = (policy)<-[:ISSUES]-(:Entity)
OPTIONAL MATCH applies = (policy)-[:APPLIES_TO]->(:Region)
RETURN policy, issued, applies
LIMIT 100
