import { derivedNames } from '../model/derived-names.js';
import { hasRelationshipEdges, type InterfaceType, type Model, type NodeType } from '../model/model.js';

/** Which part of a list is asked for. */
export const PAGE_ARGUMENTS = [
  '"How many at most from the beginning or after `after`, 0 to 100; 20 where neither this nor `last` is given." first: Int',
  '"The cursor that a page begins after." after: String',
  '"How many at most from the end or before `before`, 0 to 100." last: Int',
  '"The cursor that a page ends before." before: String',
].join('\n');

const TREE_ARGUMENTS = [
  '"Includes what belongs to those below, on edges marked as derived: the regions of a region, the parts of a problem." rollUp: Boolean! = false',
  '"Includes what belongs to those above, on edges marked as derived: what is said of the whole country holds here as well." hereOrAbove: Boolean! = false',
  '"What becomes of relationships that except the node, or one above it: with `rollUp` or `hereOrAbove` they are left out." exceptions: Exceptions! = APPLY',
];

/** How the pages of a connection field are asked for. */
export function pageArguments(type: string, options: { tree: boolean; edges: boolean }): string[] {
  return [
    `"Keeps those that match." where: ${derivedNames.where(type)}`,
    ...(options.edges ? ['"Keeps those whose relationship matches." edge: EdgeWhere'] : []),
    `"Orders by these in turn, then by id." orderBy: [${derivedNames.orderBy(type)}!]`,
    PAGE_ARGUMENTS,
    ...(options.tree ? TREE_ARGUMENTS : []),
  ];
}

/** The connections that fields lead to, and their edges, as SDL. */
export function connectionTypes(model: Model): string[] {
  const targets = new Set<NodeType | InterfaceType>();
  const related = new Set<string>();
  for (const type of model.nodes.values()) if (type.entity) targets.add(type);
  for (const owner of [...model.nodes.values(), ...model.interfaces.values(), ...model.records.values()]) {
    for (const field of owner.fields.values()) {
      if (field.kind !== 'walk' || field.cardinality !== 'connection') continue;
      const target = model.nodes.get(field.type) ?? model.interfaces.get(field.type);
      if (hasRelationshipEdges(model, field)) related.add(field.type);
      else if (target) targets.add(target);
    }
  }
  return [
    ...[...targets].map((target) => connectionType(target.name)),
    ...[...related].map((name) => relatedConnectionType(name)),
  ];
}

/** A connection, and its edges without a relationship. */
export function connectionType(type: string): string {
  const { connection, edge } = derivedNames;
  return `
"A page of a list of ${type}."
type ${connection(type)} {
  "The entries of the page."
  edges: [${edge(type)}!]!
  "The nodes of the page, without their edges."
  nodes: [${type}!]!
  "Where the page stands in the list."
  pageInfo: PageInfo!
  "How many there are in all; counted only when asked for."
  totalCount: Int!
}

"An entry of a list of ${type}."
type ${edge(type)} {
  "Where it stands, for \`after\` and \`before\`."
  cursor: String!
  "The node."
  node: ${type}!
}`;
}

function relatedConnectionType(type: string): string {
  const { relatedConnection, relatedEdge } = derivedNames;
  return `
"A page of the ${type} nodes that something is related to."
type ${relatedConnection(type)} {
  "The relationships of the page."
  edges: [${relatedEdge(type)}!]!
  "The nodes of the page, without their relationships."
  nodes: [${type}!]!
  "Where the page stands in the list."
  pageInfo: PageInfo!
  "How many nodes there are in all; counted only when asked for."
  totalCount: Int!
}

"A relationship to a node of type ${type}."
type ${relatedEdge(type)} implements RelationshipEdge {
  "Where it stands, for \`after\` and \`before\`."
  cursor: String!
  "The node at the other end."
  node: ${type}!
${EDGE_FIELDS}
}`;
}

const EDGE_FIELDS = `  "The claims behind it; none for what comes from the region tree."
  claims: [Claim!]!
  "Whether a claim states it or an analyst drew it; null for what comes from the region tree."
  basis: Basis
  "Whether it is so, or meant to be; null for what comes from the region tree."
  modality: Modality
  "Whether it follows from other relationships: from a region or a problem below or above, or over several hops."
  derived: Boolean!
  "The relationship's types, more than one where several lead to the same node."
  types: [String!]!
  "The number of hops of a walk; 1 for a relationship of its own."
  distance: Int!
  "The regions or problems below or above that it comes from; empty where it is the node's own."
  via: [Entity!]!
  """
  What it does not hold for: entities that every claim of the best rank behind it excepts, and with them what is part of them.
  """
  exceptions: [Entity!]!
  "What narrows the claims behind it, such as a scope, a sector or an exception, each with its claim."
  qualifiers: [Qualifier!]!`;

/** What all edges that are relationships have. */
export const RELATIONSHIP_EDGE = `
"A relationship between two entities, with the claims behind it."
interface RelationshipEdge {
${EDGE_FIELDS}
}`;
