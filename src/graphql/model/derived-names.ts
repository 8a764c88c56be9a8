/** Names of the types and fields that are derived for a type. */
export const derivedNames = {
  lookup: (type: string) => type.charAt(0).toLowerCase() + type.slice(1),
  connection: (type: string) => `${type}Connection`,
  edge: (type: string) => `${type}Edge`,
  relatedConnection: (type: string) => `Related${type}Connection`,
  relatedEdge: (type: string) => `Related${type}Edge`,
  where: (type: string) => `${type}Where`,
  relationFilter: (type: string) => `${type}RelationFilter`,
  treeFilter: (type: string) => `${type}TreeFilter`,
  listFilter: (type: string) => `${type}ListFilter`,
  countFilter: (type: string) => `${type}CountFilter`,
  orderBy: (type: string) => `${type}OrderBy`,
  aggregate: (type: string) => `${type}Aggregate`,
  duplicate: (type: string) => `${type}Duplicate`,
  groupBy: (type: string) => `${type}GroupBy`,
  filter: (type: string) => `${type}Filter`,
} as const;
