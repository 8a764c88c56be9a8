// What happened, or held, from one date to another, in order, with each date as exact as the text?
:param from => {earliest: '2019-01-01', latest: '2019-12-31'};
:param to => {earliest: '2022-01-01', latest: '2022-12-31'};
:param regions => null;
:param types => null;
:param first => 100;
// Of a region that nothing has the id of, nothing could be kept: there is no answer then, and the API says which one it is.
CALL () {
  UNWIND coalesce($regions, []) AS id
  OPTIONAL MATCH (region:Region {id: id})
  RETURN count(*) - count(region) AS unknown
}
WITH unknown
WHERE unknown = 0
CALL () {
  CALL () {
    MATCH (claim:Claim)
    WHERE claim.valueType = 'PartialDate'
    RETURN
      claim,
      'VALUE' AS kind,
      {edtf: claim.valueEdtf, text: claim.valueText, earliest: claim.valueEarliest, latest: claim.valueLatest} AS date
    UNION ALL
    MATCH (claim:Claim)
    WHERE claim.validTimeEdtf IS NOT NULL
    RETURN
      claim,
      'VALID_TIME' AS kind,
      {
        edtf: claim.validTimeEdtf,
        text: claim.validTimeText,
        earliest: claim.validTimeEarliest,
        latest: claim.validTimeLatest
      } AS date
  }
  WITH claim, kind, date
  WHERE coalesce(date.earliest, '0000-01-01') <= coalesce($to.latest, '9999-12-31')
    AND coalesce(date.latest, '9999-12-31') >= coalesce($from.earliest, '0000-01-01')
    AND claim.rank <> 'DEPRECATED'
    AND (claim.rank = 'PREFERRED' OR NOT EXISTS { (claim)-[:CONFLICTS_WITH]-(:Claim {rank: 'PREFERRED'}) })
  MATCH (claim)-[:SUBJECT]->(subject:Entity)
  WHERE ($types IS NULL OR any(label IN labels(subject) WHERE label IN $types))
    AND ($regions IS NULL
      OR EXISTS {
        MATCH (claim)-[:SUBJECT|OBJECT]->(:Entity)-[:PART_OF*0..3]->(here:Region)
        WHERE here.id IN $regions
      }
      OR EXISTS {
        MATCH (subject)<-[contains:CONTAINS*0..4]-(:Entity)-[tie:APPLIES_TO|LOCATED_IN|SUPPORTS]->(:Region)-[:PART_OF*0..3]->(here:Region)
        WHERE here.id IN $regions
          // What excepts the region, or one above it, is no tie to it.
          AND NOT EXISTS {
            MATCH (here)-[:PART_OF*0..3]->(above:Region)
            WHERE any(link IN contains + tie WHERE above.id IN coalesce(link.exceptionIds, []))
          }
      })
  WITH claim, kind, date, subject
  ORDER BY
    coalesce(date.earliest, '0000-01-01'),
    coalesce(date.latest, '9999-12-31') DESC,
    claim.documentId,
    claim.ordinal,
    claim.id,
    kind
  RETURN collect({date: date, kind: kind, subject: subject, claim: claim}) AS entries
}
RETURN size(entries) AS totalCount, entries[..$first] AS nodes
