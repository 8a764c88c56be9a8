CALL () {
  MATCH (n1:Region)
  WHERE n1.level = $p0 AND EXISTS { MATCH (n1)<-[:SUPPORTS]-(n2:Fund) }
    AND n1.id IS NOT NULL
  WITH n1
  ORDER BY n1.id LIMIT $p1
  CALL (n1) {
    MATCH (n1)<-[r5:SUPPORTS]-(n4:Fund)
    WITH n4, r5
    ORDER BY n4.id LIMIT $p2
    CALL (r5) {
      UNWIND coalesce(r5.claimIds, []) AS i7
      MATCH (n6:Claim {id: i7})
      RETURN collect([n6.basis, [(n6)-[:EVIDENCE]->(n8:Evidence) | [[n8.end, n8.quote, n8.section, n8.start], n8.start, n8.end]], n6.id, n6.modality]) AS v9
    }
    RETURN collect([[n4.id, n4.kind, n4.modality, coalesce(n4.nameZh, n4.nameEn), [n4.sizeText, n4.sizeAmount, n4.sizeComparator, n4.sizeCurrency, n4.sizeText]], r5.basis, r5.modality, v9]) AS v3
  }
  RETURN collect([[n1.code, [v3, null], n1.id, coalesce(n1.nameZh, n1.nameEn), [(n1)-[:PART_OF]->(n11:Region) | [[coalesce(n11.nameZh, n11.nameEn)], n11.id]]]]) AS v0
}
RETURN [v0, null] AS c0_
