// Which words of seed files does the graph know?
RETURN COLLECT { MATCH (word:Word) RETURN {id: word.id, hash: word.hash} } AS words
