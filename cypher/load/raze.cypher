// Removes all that loads have ever made, whatever has become of it since; what is not ours stays, without its ties to ours.
MATCH (n:Entity|Claim|Evidence|Qualifier|Section|NameAddition|Source|Word)
WHERE NOT (n:Source AND n.id = 'lock')
DETACH DELETE n
