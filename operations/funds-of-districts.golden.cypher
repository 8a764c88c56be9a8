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
    CALL (n4) {
      MATCH (n4)<-[r8:SPONSORS]-(n7:Region)
      WITH n7, r8
      ORDER BY n7.id LIMIT $p3
      CALL (r8) {
        UNWIND coalesce(r8.claimIds, []) AS i10
        MATCH (n9:Claim {id: i10})
        RETURN collect([n9.basis, [(n9)-[:EVIDENCE]->(n11:Evidence) | [[n11.end, n11.quote, n11.section, n11.start], n11.start, n11.end]], n9.id, n9.modality, coalesce(n9.note, n9.noteEn)]) AS v12
      }
      RETURN collect([[n7.id, coalesce(n7.name, n7.nameEn)], v12]) AS v6
    }
    CALL (n4) {
      MATCH (n4)-[r16:SUPPORTS]->(n15:Sector)
      WITH n15, r16
      ORDER BY n15.id LIMIT $p4
      CALL (r16) {
        UNWIND coalesce(r16.claimIds, []) AS i18
        MATCH (n17:Claim {id: i18})
        RETURN collect([n17.basis, [(n17)-[:EVIDENCE]->(n19:Evidence) | [[n19.end, n19.quote, n19.section, n19.start], n19.start, n19.end]], n17.id, n17.modality, coalesce(n17.note, n17.noteEn)]) AS v20
      }
      RETURN collect([[n15.id, coalesce(n15.name, n15.nameEn)], r16.basis, r16.modality, v20]) AS v14
    }
    CALL (r5) {
      UNWIND coalesce(r5.claimIds, []) AS i23
      MATCH (n22:Claim {id: i23})
      RETURN collect([n22.basis, [(n22)-[:EVIDENCE]->(n24:Evidence) | [[n24.end, n24.quote, n24.section, n24.start], n24.start, n24.end]], n22.id, n22.modality, coalesce(n22.note, n22.noteEn), coalesce(n22.rationale, n22.rationaleEn)]) AS v25
    }
    RETURN collect([[n4.id, n4.kind, n4.modality, coalesce(n4.name, n4.nameEn), [n4.sizeText, n4.sizeAmount, n4.sizeComparator, n4.sizeCurrency, n4.sizeText], [v6, null], [v14, null]], r5.basis, r5.modality, v25]) AS v3
  }
  RETURN collect([[n1.code, [v3, null], n1.id, coalesce(n1.name, n1.nameEn), [(n1)-[:PART_OF]->(n27:Region) | [[coalesce(n27.name, n27.nameEn)], n27.id]]]]) AS v0
}
RETURN [v0, null] AS c0_
