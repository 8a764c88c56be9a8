// Into which groups do entities fall, and what holds each together?
:param computed => [];
CALL () {
  UNWIND $computed AS row
  CALL (row) {
    UNWIND range(0, size(row.nodes) - 1) AS place
    WITH place, row.nodes[place] AS community
    CALL (community) {
      UNWIND range(0, size(community.members) - 1) AS place
      WITH place, community.members[place] AS member
      MATCH (node:Entity {id: member.id})
      WITH node, member.degree AS degree
      ORDER BY place
      RETURN collect({node: node, degree: toInteger(degree)}) AS members
    }
    CALL (community) {
      UNWIND range(0, size(community.ties) - 1) AS place
      WITH place, community.ties[place] AS tie
      MATCH (entity:Entity {id: tie.id})
      OPTIONAL MATCH (word:Word {id: 'predicate:' + tie.type})
      WITH
        entity,
        tie,
        coalesce(word.label, tie.type) AS label,
        coalesce(word.labelEn, tie.type) AS labelEn,
        toString(toInteger(tie.count)) AS count
      ORDER BY place
      RETURN
        collect({
          entity: entity,
          type: tie.type,
          label: label,
          labelEn: labelEn,
          direction: CASE WHEN tie.outgoing THEN 'OUT' ELSE 'IN' END,
          count: toInteger(tie.count),
          otherIds: tie.otherIds,
          claimIds: tie.claimIds
        }) AS ties,
        collect(CASE
          WHEN tie.outgoing THEN entity.name + ' · ' + label + ' · …（' + count + '）'
          ELSE '… · ' + label + ' · ' + entity.name + '（' + count + '）'
        END) AS told,
        collect(CASE
          WHEN tie.outgoing THEN entity.nameEn + ' · ' + labelEn + ' · … (' + count + ')'
          ELSE '… · ' + labelEn + ' · ' + entity.nameEn + ' (' + count + ')'
        END) AS toldEn
    }
    WITH
      place,
      community,
      members,
      ties,
      told,
      toldEn,
      members[0].node AS centre,
      toString(toInteger(community.size)) AS size,
      toString(toInteger(community.relationshipCount)) AS inner,
      toString(toInteger(community.outwardCount)) AS outward
    ORDER BY place
    RETURN collect({
      summary: '以“' + centre.name + '”为中心的 ' + size + ' 个实体，群内关系 ' + inner + ' 条，通向群外 ' + outward + ' 条'
        + reduce(text = '', one IN told | text + CASE text WHEN '' THEN '；主要靠这些关系相连：' ELSE '；' END + one) + '。',
      summaryEn: size + ' entities around ' + centre.nameEn + '; relationships: ' + inner + ' among them, ' + outward
        + ' leading out' + reduce(text = '', one IN toldEn | text + CASE text WHEN '' THEN '; tied above all by: ' ELSE '; ' END + one)
        + '.',
      size: toInteger(community.size),
      relationshipCount: toInteger(community.relationshipCount),
      outwardCount: toInteger(community.outwardCount),
      members: members,
      ties: ties
    }) AS nodes
  }
  RETURN collect({row: row, nodes: nodes})[0] AS found
}
RETURN
  coalesce(toInteger(found.row.totalCount), 0) AS totalCount,
  coalesce(toInteger(found.row.entityCount), 0) AS entityCount,
  coalesce(toInteger(found.row.relationshipCount), 0) AS relationshipCount,
  found.row.modularity AS modularity,
  coalesce(found.nodes, []) AS nodes
