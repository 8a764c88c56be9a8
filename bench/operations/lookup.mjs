/** One fund by its id. */
export const lookup = {
  name: 'lookup',
  title: { zh: '按标识查一只基金', en: 'a fund by its id' },
  small: true,
  variables: ({ probeFunds }) => probeFunds.map((id) => ({ id })),
  graphql: `query Lookup($id: ID!) {
    fund(id: $id) { id name aliases kind modality size { amount currency comparator text } }
  }`,
  floor: `MATCH (fund:Entity:Fund {id: $id})
RETURN {
  id: fund.id, name: fund.name, aliases: fund.aliases, kind: fund.kind, modality: fund.modality,
  size: CASE WHEN fund.sizeAmount IS NULL THEN null ELSE {
    amount: fund.sizeAmount, currency: fund.sizeCurrency, comparator: fund.sizeComparator, text: fund.sizeText
  } END
} AS fund`,
  neo4jGraphql: `query Lookup($id: ID!) {
    fund: funds(where: { id: { eq: $id } }) {
      id name: name aliases kind modality
      size_amount: sizeAmount size_currency: sizeCurrency size_comparator: sizeComparator size_text: sizeText
    }
  }`,
  /** A list of one, where a dialect has no field for one. */
  single: 'fund',
};
