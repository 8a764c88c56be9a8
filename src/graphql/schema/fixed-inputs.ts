/** The inputs that are the same whatever the types of the model, as SDL: the filters on scalars and relationships. */
export const FIXED_INPUTS = `
"On a text; letters count as they are written."
input StringFilter {
  "Is this."
  eq: String
  "Is one of these."
  in: [String!]
  "Has this in it."
  contains: String
  "Begins with this."
  startsWith: String
  "Whether there is none."
  isNull: Boolean
}

"On a list of texts: one of them matches."
input StringListFilter {
  "One is this."
  eq: String
  "One is one of these."
  in: [String!]
  "One has this in it."
  contains: String
  "One begins with this."
  startsWith: String
}

"On a whole number."
input IntFilter {
  "Is this."
  eq: Int
  "Is less."
  lt: Int
  "Is less, or this."
  lte: Int
  "Is more."
  gt: Int
  "Is more, or this."
  gte: Int
  "Whether there is none."
  isNull: Boolean
}

"On a number."
input FloatFilter {
  "Is this."
  eq: Float
  "Is less."
  lt: Float
  "Is less, or this."
  lte: Float
  "Is more."
  gt: Float
  "Is more, or this."
  gte: Float
  "Whether there is none."
  isNull: Boolean
}

"On a yes or no."
input BooleanFilter {
  "Is this."
  eq: Boolean
  "Whether there is none."
  isNull: Boolean
}

"On a date or span, given as Extended Date/Time Format (2022, 2022-02, 2022-02-14, 2022-02/2022-05)."
input PartialDateFilter {
  "Is the same span of days."
  eq: String
  "Ends before this begins."
  lt: String
  "Ends before this ends, or with it."
  lte: String
  "Begins after this ends."
  gt: String
  "Begins when this begins, or later."
  gte: String
  "Has a day in common with this."
  overlaps: String
  "Whether there is none."
  isNull: Boolean
}

"What a relationship must be."
input EdgeWhere {
  "On its type, such as INTENDS_TO_SETTLE_IN."
  type: StringFilter
  "Whether it is stated or inferred."
  basis: BasisFilter
  "Whether it is so, or meant to be."
  modality: ModalityFilter
}

"By how many there are of something; each counts once."
input CountOrder {
  "The fewest or the most first."
  count: SortDirection!
}

"Which way to order."
enum SortDirection {
  "The least first; names by code point."
  ASC
  "The greatest first; names by code point."
  DESC
}`;
