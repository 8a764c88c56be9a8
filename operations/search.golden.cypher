CALL () {
  CALL () {
    WITH [word IN split(trim(toLower($p0)), ' ') WHERE word <> ''] AS words
    CALL (words) {
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
        [name IN node.names WHERE all(word IN words WHERE toLower(name) CONTAINS word)] AS hits,
        [name IN node.pinyin WHERE any(word IN words WHERE toLower(name) CONTAINS word)] AS sounds
      WITH node, score, sounds, head([h IN hits WHERE h IN [node.nameZh, node.nameEn]] + hits) AS hit
      RETURN
        node,
        score
          * CASE WHEN toLower(coalesce(hit, head(sounds), '')) = toLower(trim($p0)) THEN 4.0 ELSE 1.0 END
          * CASE WHEN EXISTS { (node)<-[:SUBJECT|OBJECT]-(:Claim) } THEN 2.0 ELSE 1.0 END AS score,
        CASE
          WHEN hit IN [node.nameZh, node.nameEn] THEN {kind: 'NAME', text: hit}
          WHEN hit IS NOT NULL THEN {kind: 'ALIAS', text: hit}
          ELSE {kind: 'PINYIN', text: coalesce(head(sounds), node.nameZh)}
        END AS matched
      UNION ALL
      WITH words, query
      WHERE query <> ''
      CALL db.index.fulltext.queryNodes('evidence_quotes', query, {limit: 1000}) YIELD node AS evidence, score
      MATCH (claim:Claim)-[:EVIDENCE]->(evidence)
      WITH claim, max(score) AS score, head(collect(evidence.quote)) AS quote
      RETURN claim AS node, score, {kind: 'SENTENCE', text: quote} AS matched
    }
    WITH node, score, matched, toString(score) + ' ' + node.id AS cursor
    ORDER BY score DESC, node.id
    WITH collect({cursor: cursor, score: score, matched: matched, node: node}) AS found
    WITH
      found,
      [entry IN found WHERE $p1 IS NULL
        OR entry.score < toFloat(split($p1, ' ')[0])
        OR (entry.score = toFloat(split($p1, ' ')[0]) AND entry.node.id > split($p1, ' ')[1])] AS rest
    WITH found, rest, rest[0..$p2] AS edges
    RETURN
      edges,
      size(found) AS totalCount,
      {
        hasNextPage: size(rest) > size(edges),
        hasPreviousPage: $p1 IS NOT NULL,
        startCursor: head(edges).cursor,
        endCursor: last(edges).cursor
      } AS pageInfo
  }
  CALL (edges) {
    UNWIND coalesce(edges, []) AS n1
    CALL (n1) {
      WITH n1.matched AS n3 WHERE n3 IS NOT NULL
      RETURN head(collect([n3.kind, n3.text])) AS v4
    }
    CALL (n1) {
      WITH n1.node AS n5 WHERE n5 IS NOT NULL
      CALL (n5) {
        MATCH (n5)-[r9:PART_OF*1..4]->(n8:Region)
        WHERE n5:Region
        WITH n8, r9 ORDER BY size(r9)
        WITH n8, head(collect(r9)) AS r10
        WITH n8, r10
        ORDER BY size(r10), n8.id LIMIT $p3
        RETURN collect([[n8.id, coalesce(n8.nameZh, n8.nameEn)]]) AS v7
      }
      CALL (n5) {
        MATCH (n5)-[r13:EVIDENCE]->(n11:Evidence)
        WHERE n5:Claim
        WITH n11 ORDER BY n11.start, n11.id
        RETURN collect([n11.end, n11.quote, n11.section, n11.start]) AS v12
      }
      RETURN head(collect([head([l IN labels(n5) WHERE l <> 'Entity']), [v7, null], n5.basis, v12, n5.id, n5.modality, coalesce(n5.nameZh, n5.nameEn), n5.predicate, head([(n5)-[:SUBJECT]->(n14:Entity) WHERE n5:Claim | [n14.id, coalesce(n14.nameZh, n14.nameEn)]])])) AS v6
    }
    RETURN collect([n1.cursor, v4, v6]) AS v2
  }
  CALL (pageInfo) {
    WITH pageInfo AS n15 WHERE n15 IS NOT NULL
    RETURN head(collect([n15.endCursor, n15.hasNextPage])) AS v16
  }
  RETURN head(collect([v2, v16, totalCount])) AS v0
}
RETURN v0 AS c0_
