CALL () {
  MATCH (n1:Region)
  WHERE n1.level = $p0 AND EXISTS { MATCH (n1)<-[r3:SUPPORTS]-(n2:Fund) }
  WITH n1
  ORDER BY n1.id LIMIT $p1
  CALL (n1) {
    MATCH (n1)<-[r6:SUPPORTS]-(n5:Fund)
    WITH n5, r6
    ORDER BY n5.id LIMIT $p2
    CALL (r6) {
      UNWIND coalesce(r6.claimIds, []) AS i8
      MATCH (n7:Claim {id: i8})
      RETURN collect([n7.basis, [(n7)-[:EVIDENCE]->(n9:Evidence) | [[n9.end, n9.quote, n9.section, n9.start], n9.start, n9.end]], n7.id, n7.modality]) AS v10
    }
    RETURN collect([[n5.id, n5.kind, n5.modality, coalesce(n5.nameZh, n5.nameEn), [n5.sizeText, n5.sizeAmount, n5.sizeComparator, n5.sizeCurrency, n5.sizeText]], r6.basis, r6.modality, v10]) AS v4
  }
  RETURN collect([[n1.code, [v4, null], n1.id, coalesce(n1.nameZh, n1.nameEn), [(n1)-[:PART_OF]->(n12:Region) | [[coalesce(n12.nameZh, n12.nameEn)], n12.id]]]]) AS v0
}
RETURN [v0, null] AS c0_
