CALL () {
  CALL () {
    CALL () {
      WITH 1 AS one
      WHERE $p0 = 'DEGREE'
      MATCH (source:Entity)-[link]->(target:Entity)
      WHERE source <> target
        AND ($p1 IS NULL
          OR (any(label IN labels(source) WHERE label IN $p1) AND any(label IN labels(target) WHERE label IN $p1)))
        AND ($p2 IS NULL OR type(link) IN $p2)
        AND ((link.basis IN $p3 AND ($p4 IS NULL OR link.modality IN $p4)) OR ($p5 AND link.reference))
      UNWIND CASE $p6 WHEN 'OUT' THEN [source] WHEN 'IN' THEN [target] ELSE [source, target] END AS node
      WITH node, count(*) AS score
      ORDER BY score DESC, node.id
      WITH collect({node: node, score: score}) AS ranked, sum(score) AS ends
      WHERE $p0 = 'DEGREE'
      CALL (ranked) {
        UNWIND range(0, size(ranked) - 1)[..$p7] AS place
        WITH place, ranked[place].node AS node, ranked[place].score AS score
        CALL (node) {
          MATCH (node)-[link]-(other:Entity)
          WHERE other <> node
            AND ($p1 IS NULL OR any(label IN labels(other) WHERE label IN $p1))
            AND ($p2 IS NULL OR type(link) IN $p2)
            AND ((link.basis IN $p3 AND ($p4 IS NULL OR link.modality IN $p4)) OR ($p5 AND link.reference))
            AND ($p6 = 'BOTH' OR (startNode(link) = node) = ($p6 = 'OUT'))
          WITH link, other, startNode(link) = node AS outgoing
          ORDER BY other.id, type(link), outgoing
          WITH collect({link: link, outgoing: outgoing}) AS ties
          CALL (ties) {
            UNWIND ties AS tie
            WITH type(tie.link) AS type, tie.outgoing AS outgoing, count(*) AS count
            ORDER BY count DESC, type, outgoing
            RETURN collect({type: type, outgoing: outgoing, count: count, share: round(toFloat(count) / size(ties), 6)}) AS groups
          }
          RETURN groups, [tie IN ties[..$p8] | {link: tie.link, share: round(1.0 / size(ties), 6)}] AS links
        }
        WITH place, node, score, groups, links
        ORDER BY place
        RETURN collect({node: node, score: toFloat(score), groups: groups, links: links}) AS nodes
      }
      RETURN
        size(ranked) AS totalCount,
        CASE $p6 WHEN 'BOTH' THEN ends / 2 ELSE ends END AS relationshipCount,
        null AS converged,
        nodes
      UNION ALL
      UNWIND $p9 AS row
      CALL (row) {
        UNWIND range(0, size(row.nodes) - 1) AS place
        WITH place, row.nodes[place] AS ranked
        MATCH (node:Entity {id: ranked.id})
        CALL (ranked) {
          UNWIND range(0, size(ranked.links) - 1) AS place
          WITH place, ranked.links[place] AS tie
          MATCH (:Entity {id: tie.from})-[link]->(:Entity {id: tie.to})
          WHERE type(link) = tie.type
          WITH link, tie.share AS share
          ORDER BY place
          RETURN collect({link: link, share: share}) AS links
        }
        WITH place, node, ranked, links
        ORDER BY place
        RETURN collect({node: node, score: ranked.score, groups: ranked.groups, links: links}) AS nodes
      }
      RETURN row.totalCount AS totalCount, row.relationshipCount AS relationshipCount, row.converged AS converged, nodes
    }
    WITH collect({totalCount: totalCount, relationshipCount: relationshipCount, converged: converged, nodes: nodes})[0] AS found
    CALL (found) {
      UNWIND range(0, size(coalesce(found.nodes, [])) - 1) AS place
      WITH place, found.nodes[place] AS ranked
      CALL (ranked) {
        UNWIND range(0, size(ranked.groups) - 1) AS place
        WITH place, ranked.groups[place] AS group
        OPTIONAL MATCH (word:Word {id: 'predicate:' + group.type})
        WITH word, group
        ORDER BY place
        RETURN collect({
          type: group.type,
          label: coalesce(word.label, group.type),
          labelEn: coalesce(word.labelEn, group.type),
          direction: CASE WHEN group.outgoing THEN 'OUT' ELSE 'IN' END,
          count: toInteger(group.count),
          share: group.share
        }) AS groups
      }
      CALL (ranked) {
        UNWIND range(0, size(ranked.links) - 1) AS place
        WITH place, ranked.links[place].link AS link, ranked.links[place].share AS share
        OPTIONAL MATCH (word:Word {id: 'predicate:' + type(link)})
        WITH link, share, word
        ORDER BY place
        RETURN collect({
          share: share,
          edge: {
            from: startNode(link),
            type: type(link),
            label: coalesce(word.label, type(link)),
            labelEn: coalesce(word.labelEn, type(link)),
            to: endNode(link),
            basis: link.basis,
            modality: link.modality,
            reference: coalesce(link.reference, false),
            exceptionIds: link.exceptionIds,
            claimIds: link.claimIds
          }
        }) AS links
      }
      WITH place, ranked, groups, links
      ORDER BY place
      RETURN collect({
        place: place + 1,
        node: ranked.node,
        score: ranked.score,
        groups: groups,
        relationships: links
      }) AS nodes
    }
    RETURN
      coalesce(toInteger(found.totalCount), 0) AS totalCount,
      coalesce(toInteger(found.relationshipCount), 0) AS relationshipCount,
      found.converged AS converged,
      nodes
  }
  CALL (nodes) {
    UNWIND coalesce(nodes, []) AS n1
    CALL (n1) {
      UNWIND coalesce(n1.relationships, []) AS n4
      CALL (n4) {
        WITH n4.edge AS n5 WHERE n5 IS NOT NULL
        CALL (n5) {
          UNWIND coalesce(n5.claimIds, []) AS i7
          MATCH (n6:Claim {id: i7})
          RETURN collect([n6.basis, [(n6)-[:EVIDENCE]->(n8:Evidence) | [[n8.end, n8.quote, n8.section, n8.start], n8.start, n8.end]], n6.id, n6.modality, coalesce(n6.note, n6.noteEn), coalesce(n6.rationale, n6.rationaleEn)]) AS v9
        }
        CALL (n5) {
          UNWIND coalesce(n5.exceptionIds, []) AS i11
          MATCH (n10:Entity {id: i11})
          RETURN collect([n10.id, coalesce(n10.name, n10.nameEn)]) AS v12
        }
        RETURN head(collect([n5.basis, v9, v12, head([n13 IN [n5.from] WHERE n13 IS NOT NULL | [n13.id, coalesce(n13.name, n13.nameEn)]]), coalesce(n5.label, n5.labelEn), n5.modality, head([n14 IN [n5.to] WHERE n14 IS NOT NULL | [n14.id, coalesce(n14.name, n14.nameEn)]]), n5.type])) AS v15
      }
      RETURN collect([v15, n4.share]) AS v16
    }
    RETURN collect([[n2 IN coalesce(n1.groups, []) | [n2.count, n2.direction, coalesce(n2.label, n2.labelEn), n2.share, n2.type]], head([n3 IN [n1.node] WHERE n3 IS NOT NULL | [head([l IN labels(n3) WHERE l <> 'Entity']), n3.id, coalesce(n3.name, n3.nameEn)]]), n1.place, v16, n1.score]) AS v17
  }
  RETURN head(collect([converged, v17, relationshipCount, totalCount])) AS v0
}
RETURN v0 AS c0_
