CALL () {
  CALL () {
    WITH [word IN split(toLower($p0), [' ', '\t', '\n', '\r', '\u3000']) WHERE word <> ''] AS words
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
        [name IN node.names WHERE all(word IN words WHERE toLower(name) CONTAINS word)]
          + [name IN node.names WHERE any(word IN words WHERE toLower(name) CONTAINS word)] AS hits,
        [name IN node.pinyin WHERE any(word IN words WHERE toLower(name) CONTAINS word)] AS sounds
      WITH node, score, sounds, head(hits) AS hit
      RETURN
        node,
        score
          * CASE WHEN toLower(coalesce(hit, head(sounds), '')) = toLower(trim($p0)) THEN 4.0 ELSE 1.0 END
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
    WITH node, score, matched, node.id AS cursor
    ORDER BY score DESC, cursor
    LIMIT 1000
    WITH collect({cursor: cursor, score: score, matched: matched, node: node}) AS found
    WITH
      found,
      CASE
        WHEN $p1 IS NULL THEN 0
        ELSE coalesce(head([i IN range(0, size(found) - 1) WHERE found[i].cursor = $p1]) + 1, size(found))
      END AS start
    WITH found, start, found[start..start + $p2] AS edges
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
  }
  CALL (edges) {
    UNWIND coalesce(edges, []) AS n1
    CALL (n1) {
      WITH n1.node AS n3 WHERE n3 IS NOT NULL
      CALL (n3) {
        MATCH (n3)-[r6:PART_OF*1..4]->(n5:Region)
        WHERE n3:Region
        WITH n5, r6 ORDER BY size(r6)
        WITH n5, head(collect(r6)) AS r8
        WITH n5, r8
        ORDER BY size(r8), n5.id LIMIT $p3
        RETURN collect([[n5.id, coalesce(n5.name, n5.nameEn)]]) AS v4
      }
      RETURN head(collect([head([l IN labels(n3) WHERE l <> 'Entity']), [v4, null], n3.basis, [(n3)-[:EVIDENCE]->(n9:Evidence) WHERE n3:Claim | [[n9.end, n9.quote, n9.section, n9.start], n9.start, n9.end]], n3.id, n3.modality, coalesce(n3.name, n3.nameEn), coalesce(n3.note, n3.noteEn), n3.predicate, head([(n3)-[:SUBJECT]->(n10:Entity) WHERE n3:Claim | [n10.id, coalesce(n10.name, n10.nameEn)]])])) AS v11
    }
    RETURN collect([n1.cursor, head([n2 IN [n1.matched] WHERE n2 IS NOT NULL | [n2.kind, n2.text]]), v11]) AS v12
  }
  RETURN head(collect([v12, head([n13 IN [pageInfo] WHERE n13 IS NOT NULL | [n13.endCursor, n13.hasNextPage]]), totalCount])) AS v0
}
RETURN v0 AS c0_
