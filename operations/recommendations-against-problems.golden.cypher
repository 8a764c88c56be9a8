CALL () {
  MATCH (n1:Recommendation)
  WHERE n1.id IS NOT NULL
  WITH n1
  ORDER BY n1.id LIMIT $p0
  CALL (n1) {
    MATCH (n1)-[r4:ADDRESSED_TO]->(n3:Actor)
    WITH n3, r4
    ORDER BY n3.id LIMIT $p1
    CALL (r4) {
      UNWIND coalesce(r4.claimIds, []) AS i6
      MATCH (n5:Claim {id: i6})
      RETURN collect([n5.basis, [(n5)-[:EVIDENCE]->(n7:Evidence) | [[n7.end, n7.quote, n7.section, n7.start], n7.start, n7.end]], n5.id, n5.modality, coalesce(n5.note, n5.noteEn), coalesce(n5.rationale, n5.rationaleEn)]) AS v8
    }
    RETURN collect([[n3.id, coalesce(n3.name, n3.nameEn)], r4.basis, v8]) AS v2
  }
  CALL (n1) {
    MATCH (n1)<-[:SUBJECT|OBJECT]-(n11:Claim)
    WITH DISTINCT n11
    WITH n11
    ORDER BY n11.id LIMIT $p2
    RETURN collect([[n11.basis, [(n11)-[:EVIDENCE]->(n12:Evidence) | [[n12.end, n12.quote, n12.section, n12.start], n12.start, n12.end]], n11.id, n11.modality, coalesce(n11.note, n11.noteEn), n11.predicate]]) AS v10
  }
  CALL (n1) {
    MATCH (n1)<-[r15:IMPLEMENTS]-(n14:Fund)
    WITH n14, r15
    ORDER BY n14.id LIMIT $p3
    CALL (r15) {
      UNWIND coalesce(r15.claimIds, []) AS i17
      MATCH (n16:Claim {id: i17})
      RETURN collect([n16.basis, [(n16)-[:EVIDENCE]->(n18:Evidence) | [[n18.end, n18.quote, n18.section, n18.start], n18.start, n18.end]], n16.id, n16.modality, coalesce(n16.note, n16.noteEn), coalesce(n16.rationale, n16.rationaleEn)]) AS v19
    }
    RETURN collect([[n14.id, coalesce(n14.name, n14.nameEn)], r15.basis, r15.modality, v19]) AS v13
  }
  CALL (n1) {
    MATCH (n1)<-[r23:IMPLEMENTS]-(n22:Measure)
    WITH n22, r23
    ORDER BY n22.id LIMIT $p4
    CALL (r23) {
      UNWIND coalesce(r23.claimIds, []) AS i25
      MATCH (n24:Claim {id: i25})
      RETURN collect([n24.basis, [(n24)-[:EVIDENCE]->(n26:Evidence) | [[n26.end, n26.quote, n26.section, n26.start], n26.start, n26.end]], n24.id, n24.modality, coalesce(n24.note, n24.noteEn), coalesce(n24.rationale, n24.rationaleEn)]) AS v27
    }
    RETURN collect([[n22.id, coalesce(n22.name, n22.nameEn)], r23.basis, r23.modality, v27]) AS v21
  }
  CALL (n1) {
    MATCH (n1)<-[r31:IMPLEMENTS]-(n30:Park)
    WITH n30, r31
    ORDER BY n30.id LIMIT $p5
    CALL (r31) {
      UNWIND coalesce(r31.claimIds, []) AS i33
      MATCH (n32:Claim {id: i33})
      RETURN collect([n32.basis, [(n32)-[:EVIDENCE]->(n34:Evidence) | [[n34.end, n34.quote, n34.section, n34.start], n34.start, n34.end]], n32.id, n32.modality, coalesce(n32.note, n32.noteEn), coalesce(n32.rationale, n32.rationaleEn)]) AS v35
    }
    RETURN collect([[n30.id, coalesce(n30.name, n30.nameEn)], r31.basis, r31.modality, v35]) AS v29
  }
  CALL (n1) {
    MATCH (n1)<-[r39:IMPLEMENTS]-(n38:Policy)
    WITH n38, r39
    ORDER BY n38.id LIMIT $p6
    CALL (r39) {
      UNWIND coalesce(r39.claimIds, []) AS i41
      MATCH (n40:Claim {id: i41})
      RETURN collect([n40.basis, [(n40)-[:EVIDENCE]->(n42:Evidence) | [[n42.end, n42.quote, n42.section, n42.start], n42.start, n42.end]], n40.id, n40.modality, coalesce(n40.note, n40.noteEn), coalesce(n40.rationale, n40.rationaleEn)]) AS v43
    }
    RETURN collect([[n38.id, coalesce(n38.name, n38.nameEn)], r39.basis, r39.modality, v43]) AS v37
  }
  CALL (n1) {
    MATCH (n1)-[r47:RECOMMENDED_AGAINST]->(n46:Problem)
    WITH n46, r47
    ORDER BY n46.id LIMIT $p7
    CALL (r47) {
      UNWIND coalesce(r47.claimIds, []) AS i49
      MATCH (n48:Claim {id: i49})
      RETURN collect([n48.basis, [(n48)-[:EVIDENCE]->(n50:Evidence) | [[n50.end, n50.quote, n50.section, n50.start], n50.start, n50.end]], n48.id, n48.modality, coalesce(n48.note, n48.noteEn)]) AS v51
    }
    RETURN collect([[n46.id, coalesce(n46.name, n46.nameEn)], v51]) AS v45
  }
  CALL (n1) {
    MATCH (n1)<-[r55:IMPLEMENTS]-(n54:Region)
    WITH n54, r55
    ORDER BY n54.id LIMIT $p8
    CALL (r55) {
      UNWIND coalesce(r55.claimIds, []) AS i57
      MATCH (n56:Claim {id: i57})
      RETURN collect([n56.basis, [(n56)-[:EVIDENCE]->(n58:Evidence) | [[n58.end, n58.quote, n58.section, n58.start], n58.start, n58.end]], n56.id, n56.modality, coalesce(n56.note, n56.noteEn), coalesce(n56.rationale, n56.rationaleEn)]) AS v59
    }
    RETURN collect([[n54.id, coalesce(n54.name, n54.nameEn)], r55.basis, r55.modality, v59]) AS v53
  }
  RETURN collect([[[v2, null], [v10, null], [n1.conditionText, n1.conditionText], [n1.contentText, n1.contentText], [v13, null], n1.id, n1.instrument, [v21, null], coalesce(n1.name, n1.nameEn), [v29, null], [v37, null], [v45, null], [v53, null]]]) AS v0
}
RETURN [v0, null] AS c0_
