// Which entities have a name, alias or pinyin with these words, and which claims a sentence with them?
:param text => '通州';
:param first => 20;
:param after => null;
// U+3000 is the blank that a Chinese keyboard types.
WITH [word IN split(toLower($text), [' ', '\t', '\n', '\r', '\u3000']) WHERE word <> ''] AS words
CALL (words) {
  // A word becomes a phrase, so that 通州 is not 通 somewhere and 州 elsewhere, or the beginning of a longer word;
  // one character alone stands within the pairs that the cjk analyzer cuts. Lucene's own signs are escaped.
  UNWIND words AS word
  WITH
    word,
    reduce(safe = '', c IN split(word, '') |
      safe + CASE WHEN c IN split('+-&|!(){}[]^"~*?:\\/<>', '') THEN '\\' + c ELSE c END
    ) AS safe
  RETURN collect(
    CASE
      WHEN size(word) = 1 THEN '(*' + safe + '*)'
      ELSE '("' + safe + '"^2 OR ' + safe + '*)'
    END
  ) AS terms
}
WITH words, reduce(query = '', term IN terms | query + CASE WHEN query = '' THEN '' ELSE ' AND ' END + term) AS query
CALL (words, query) {
  WITH words, query
  WHERE query <> ''
  CALL db.index.fulltext.queryNodes('entity_names', query, {limit: 1000}) YIELD node, score
  WITH
    node,
    score,
    [name IN node.names WHERE all(word IN words WHERE toLower(name) CONTAINS word)]
      + [name IN node.names WHERE any(word IN words WHERE toLower(name) CONTAINS word)] AS hits,
    [name IN node.pinyin WHERE any(word IN words WHERE toLower(name) CONTAINS word)] AS sounds
  // The name with all words, else the first with one of them, when each word stands in another name.
  WITH node, score, sounds, head(hits) AS hit
  RETURN
    node,
    // A whole name counts for more than a part of one, and what documents speak of for more than the region tree.
    score
      * CASE WHEN toLower(coalesce(hit, head(sounds), '')) = toLower(trim($text)) THEN 4.0 ELSE 1.0 END
      * CASE WHEN EXISTS { (node)<-[:SUBJECT|OBJECT]-(:Claim) } THEN 2.0 ELSE 1.0 END AS score,
    CASE
      WHEN hit IN [node.name, node.nameEn] THEN {kind: 'NAME', text: hit}
      WHEN hit IS NOT NULL THEN {kind: 'ALIAS', text: hit}
      ELSE {kind: 'PINYIN', text: coalesce(head(sounds), node.name)}
    END AS matched
  UNION ALL
  WITH words, query
  WHERE query <> ''
  CALL db.index.fulltext.queryNodes('evidence_quotes', query, {limit: 1000}) YIELD node AS evidence, score
  MATCH (claim:Claim)-[:EVIDENCE]->(evidence)
  WITH claim, max(score) AS score, head(collect(evidence.quote)) AS quote
  RETURN claim AS node, score, {kind: 'SENTENCE', text: quote} AS matched
}
// An entry is known by its id: scores differ from one state of the index to the next.
WITH node, score, matched, node.id AS cursor
ORDER BY score DESC, cursor
LIMIT 1000
WITH collect({cursor: cursor, score: score, matched: matched, node: node}) AS found
WITH
  found,
  CASE
    WHEN $after IS NULL THEN 0
    ELSE coalesce(head([i IN range(0, size(found) - 1) WHERE found[i].cursor = $after]) + 1, size(found))
  END AS start
WITH found, start, found[start..start + $first] AS edges
RETURN
  edges,
  [edge IN edges | edge.node] AS nodes,
  size(found) AS totalCount,
  {
    hasNextPage: start + size(edges) < size(found),
    hasPreviousPage: start > 0,
    startCursor: head(edges).cursor,
    endCursor: last(edges).cursor
  } AS pageInfo
