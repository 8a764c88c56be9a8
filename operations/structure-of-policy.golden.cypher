CALL () {
  MATCH (n0:Policy {id: $p6})
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r3:CONTAINS]->(n2:Measure)
    WITH n2, r3
    ORDER BY n2.id LIMIT $p0
    CALL (n2) {
      MATCH (n2)-[r6:CONTAINS]->(n5:Measure)
      WITH n5, r6
      ORDER BY n5.id LIMIT $p1
      CALL (r6) {
        UNWIND coalesce(r6.claimIds, []) AS i8
        MATCH (n7:Claim {id: i8})
        RETURN collect([n7.basis, [(n7)-[:EVIDENCE]->(n9:Evidence) | [[n9.end, n9.quote, n9.section, n9.start], n9.start, n9.end]], n7.id, n7.modality, coalesce(n7.note, n7.noteEn), coalesce(n7.rationale, n7.rationaleEn)]) AS v10
      }
      RETURN collect([[n5.id, n5.instrument, coalesce(n5.name, n5.nameEn)], r6.basis, v10]) AS v4
    }
    CALL (n2) {
      MATCH (n2)-[r14:CONTAINS]->(n13:Measure)
      RETURN count(*) AS c12
    }
    CALL (r3) {
      UNWIND coalesce(r3.claimIds, []) AS i16
      MATCH (n15:Claim {id: i16})
      RETURN collect([n15.basis, [(n15)-[:EVIDENCE]->(n17:Evidence) | [[n17.end, n17.quote, n17.section, n17.start], n17.start, n17.end]], n15.id, n15.modality, coalesce(n15.note, n15.noteEn)]) AS v18
    }
    RETURN collect([[[v4, c12], n2.id, n2.instrument, coalesce(n2.name, n2.nameEn)], r3.basis, v18]) AS v1
  }
  CALL (n0) {
    MATCH (n0)-[r22:CONTAINS]->(n21:Measure)
    RETURN count(*) AS c20
  }
  CALL (n0) {
    MATCH (n0)<-[:SUBJECT|OBJECT]-(n24:Claim)
    WHERE n24.predicate = $p2
    WITH DISTINCT n24
    WITH n24
    ORDER BY n24.id LIMIT $p3
    RETURN collect([[n24.basis, [(n24)-[:EVIDENCE]->(n25:Evidence) | [[n25.end, n25.quote, n25.section, n25.start], n25.start, n25.end]], n24.id, n24.modality, coalesce(n24.note, n24.noteEn), [n24.valueType, n24.valueComparator, n24.valueText, n24.valueUnit, n24.valueValue]]]) AS v23
  }
  CALL (n0) {
    MATCH (n0)<-[r28:ISSUES]-(n27:Organization)
    WITH n27, r28
    ORDER BY n27.id LIMIT $p4
    CALL (r28) {
      UNWIND coalesce(r28.claimIds, []) AS i30
      MATCH (n29:Claim {id: i30})
      RETURN collect([n29.basis, [(n29)-[:EVIDENCE]->(n31:Evidence) | [[n31.end, n31.quote, n31.section, n31.start], n31.start, n31.end]], n29.id, n29.modality, coalesce(n29.note, n29.noteEn), coalesce(n29.rationale, n29.rationaleEn)]) AS v32
    }
    RETURN collect([[n27.id, coalesce(n27.name, n27.nameEn)], r28.basis, v32]) AS v26
  }
  CALL (n0) {
    MATCH (n0)<-[r36:ISSUES]-(n35:Region)
    WITH n35, r36
    ORDER BY n35.id LIMIT $p5
    CALL (r36) {
      UNWIND coalesce(r36.claimIds, []) AS i38
      MATCH (n37:Claim {id: i38})
      RETURN collect([n37.basis, [(n37)-[:EVIDENCE]->(n39:Evidence) | [[n39.end, n39.quote, n39.section, n39.start], n39.start, n39.end]], n37.id, n37.modality, coalesce(n37.note, n37.noteEn), coalesce(n37.rationale, n37.rationaleEn)]) AS v40
    }
    RETURN collect([[n35.id, coalesce(n35.name, n35.nameEn)], r36.basis, v40]) AS v34
  }
  RETURN head(collect([[v1, c20], [v23, null], n0.id, [v26, null], [v34, null], coalesce(n0.name, n0.nameEn)])) AS v42
}
RETURN v42 AS c0_
