// Which entities of a type have measures that use these instruments?
:param features => [{code: 'RENT_SUBSIDY'}];
:param type => 'Region';
:param limit => 501;
UNWIND range(0, size($features) - 1) AS place
WITH place, $features[place] AS feature
CALL (feature) {
  MATCH (part:Measure|Recommendation {instrument: feature.code})
  CALL (part) {
    RETURN part AS holder
    UNION
    MATCH (part)<-[:CONTAINS*1..4]-(holder)
    RETURN holder
    UNION
    MATCH (part)<-[:CONTAINS*0..4]-(:Policy)-[:APPLIES_TO]->(holder)
    RETURN holder
  }
  WITH holder
  WHERE $type IN labels(holder)
  WITH DISTINCT holder
  LIMIT $limit
  RETURN collect(holder.id) AS holders
}
RETURN place, holders
