// What do the texts say of measures: whom they pay, how much, and for what?
// Comprehensions, as they are planned in a fraction of the time that subqueries take; who reads the rows puts them in order.
:param ids => ['measure:huangpu-rent'];
:param predicates => ['rate', 'cap'];
UNWIND $ids AS id
MATCH (measure:Measure {id: id})
RETURN
  measure {
    .id,
    .name,
    .nameEn,
    .modality,
    holds: [(measure)-[:CONTAINS]->(part:Measure) | part.id]
  } AS measure,
  [(measure)<-[:SUBJECT]-(claim)
    WHERE claim.predicate IN $predicates AND claim.rank <> 'DEPRECATED' |
    claim {
      .id,
      .predicate,
      .rank,
      .basis,
      .modality,
      .ordinal,
      .validTimeEdtf,
      .validTimeLatest,
      number: coalesce(claim.valueAmount, claim.valuePercent),
      currency: claim.valueCurrency,
      comparator: claim.valueComparator,
      text: claim.valueText,
      code: claim.valueCode,
      qualifiers: [(claim)-[:QUALIFIER]->(qualifier:Qualifier) | qualifier.id],
      conflicts: [(claim)-[:CONFLICTS_WITH]-(other:Claim) WHERE other.rank <> 'DEPRECATED' | other.id]
    }
  ] AS values,
  [(measure)<-[:SUBJECT]-(claim {predicate: 'BENEFITS'})-[:OBJECT]->(actor:Actor) WHERE claim.rank <> 'DEPRECATED' |
    actor {
      .id,
      .name,
      .nameEn,
      above: [(actor)-[:BROADER*1..4]->(above:Actor) | above.id],
      claimId: claim.id,
      basis: claim.basis,
      modality: claim.modality,
      qualifiers: [(claim)-[:QUALIFIER]->(qualifier:Qualifier) |
        qualifier {
          .id,
          .name,
          text: qualifier.valueText,
          entity: head([(qualifier)-[:REFERS_TO]->(entity:Entity) |
            entity {.id, .name, .nameEn, above: [(entity)-[:BROADER|PART_OF*1..4]->(above:Sector) | above.id]}])
        }
      ]
    }
  ] AS beneficiaries,
  [(measure)-[based:BASED_ON]->(rules:Policy) |
    rules {
      .id,
      .name,
      .nameEn,
      holds: [(rules)-[:CONTAINS]->(part:Measure) | part.id],
      claimIds: based.claimIds,
      basis: based.basis,
      modality: based.modality
    }
  ] AS basedOn,
  [(measure)-[focus:FOCUSES_ON]->(sector:Sector) | sector {.id, .name, .nameEn, claimIds: focus.claimIds}] AS sectors,
  [(measure)-[same:POSSIBLY_SAME_AS]-(other:Measure) | other {.id, .name, .nameEn, claimIds: same.claimIds}] AS sameAs
