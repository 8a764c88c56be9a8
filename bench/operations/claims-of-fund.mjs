/** What is said of a fund, with the sentences. */
export const claims = {
  name: 'claims',
  title: { zh: '一只基金的陈述与原文', en: 'the claims on a fund with their sentences' },
  small: true,
  variables: ({ probeFunds }) => probeFunds.map((id) => ({ id })),
  graphql: `query Claims($id: ID!) {
    fund(id: $id) {
      id name
      claims(first: 20) {
        nodes {
          id predicate rank basis modality validTime { edtf text }
          evidence { section quote start end document { id name } }
        }
      }
    }
  }`,
  floor: `MATCH (fund:Entity:Fund {id: $id})
CALL (fund) {
  MATCH (fund)<-[:SUBJECT|OBJECT]-(claim:Claim)
  WITH claim ORDER BY claim.id LIMIT 20
  CALL (claim) {
    MATCH (claim)-[:EVIDENCE]->(evidence:Evidence)
    CALL (evidence) {
      MATCH (evidence)-[:IN_DOCUMENT]->(document:Document)
      RETURN {id: document.id, name: document.name} AS document LIMIT 1
    }
    WITH evidence, document ORDER BY evidence.start
    RETURN collect({section: evidence.section, quote: evidence.quote, start: evidence.start, end: evidence.end,
      document: document}) AS evidence
  }
  RETURN collect({id: claim.id, predicate: claim.predicate, rank: claim.rank, basis: claim.basis,
    modality: claim.modality, evidence: evidence,
    validTime: CASE WHEN claim.validTimeEdtf IS NULL THEN null ELSE
      {edtf: claim.validTimeEdtf, text: claim.validTimeText} END}) AS claims
}
RETURN {id: fund.id, name: fund.name, claims: claims} AS fund`,
  neo4jGraphql: `query Claims($id: ID!) {
    fund: funds(where: { id: { eq: $id } }) {
      id name: name
      claims(first: 20) {
        id predicate rank basis modality validTime_edtf: validTimeEdtf validTime_text: validTimeText
        evidence(sort: [{ start: ASC }]) { section quote start end document { id name: name } }
      }
    }
  }`,
  single: 'fund',
  neo4jGraphqlEscape:
    'Fund.claims is a @cypher field: a field there walks one relationship type, not SUBJECT or OBJECT.',
};
