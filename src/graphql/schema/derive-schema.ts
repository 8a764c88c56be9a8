import { makeExecutableSchema } from '@graphql-tools/schema';
import { Kind, parse, print, visit, type DocumentNode, type GraphQLSchema, type TypeNode } from 'graphql';

import { ContractError } from '../../errors.js';
import {
  hasRelationshipEdges,
  type Field,
  type InterfaceType,
  type Model,
  type NodeType,
} from '../model/model.js';
import { aggregateTypes } from './derive-aggregates.js';
import { inputTypes } from './derive-inputs.js';
import { derivedNames } from './derived-names.js';

/** The schema that clients see, and its text. */
export interface DerivedSchema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

/**
 * Derives the whole API from `schema.graphql` and its model: root fields, connections, edges, filters and orders.
 * The directives that say how fields are read stay behind: clients need not see them.
 */
export function deriveSchema(sdl: string, model: Model): DerivedSchema {
  const document = withConnections(withoutDirectives(parse(sdl)), model);
  const derived = [
    print(document),
    ...connectionTypes(model),
    ...inputTypes(model),
    rootFields(model),
    ...aggregateTypes(model),
    FIXED_TYPES,
  ].join('\n\n');
  requireOneDefinitionEach(derived);
  return { schema: makeExecutableSchema({ typeDefs: derived }), sdl: derived };
}

/** graphql-tools merges types of one name silently: the filter of a value type Text and that of texts became one. */
function requireOneDefinitionEach(sdl: string): void {
  const seen = new Set<string>();
  for (const definition of parse(sdl).definitions) {
    if (!('name' in definition) || definition.kind.endsWith('Extension')) continue;
    const name = definition.name.value;
    if (seen.has(name)) {
      throw new ContractError(
        `schema.graphql: expected one type ${name}, but a derived type has that name too.`,
        {
          next: 'Give the type another name.',
        },
      );
    }
    seen.add(name);
  }
}

const TREE_ARGUMENTS = [
  '"Includes what belongs to those below, on edges marked as derived: the regions of a region, the parts of a problem." rollUp: Boolean! = false',
  '"Includes what belongs to those above, on edges marked as derived: what is said of the whole country holds here as well." hereOrAbove: Boolean! = false',
  '"What becomes of relationships that except the node, or one above it: with `rollUp` or `hereOrAbove` they are left out." exceptions: Exceptions! = APPLY',
];

/** How the pages of a connection field are asked for. */
function pageArguments(type: string, options: { tree: boolean; edges: boolean }): string[] {
  return [
    `"Keeps those that match." where: ${derivedNames.where(type)}`,
    ...(options.edges ? ['"Keeps those whose relationship matches." edge: EdgeWhere'] : []),
    `"Orders by these in turn, then by id." orderBy: [${derivedNames.orderBy(type)}!]`,
    '"How many at most from the beginning or after `after`, 0 to 100; 20 where neither this nor `last` is given." first: Int',
    '"The cursor that a page begins after." after: String',
    '"How many at most from the end or before `before`, 0 to 100." last: Int',
    '"The cursor that a page ends before." before: String',
    ...(options.tree ? TREE_ARGUMENTS : []),
  ];
}

function withoutDirectives(document: DocumentNode): DocumentNode {
  return visit(document, {
    DirectiveDefinition: () => null,
    Directive: () => null,
    EnumTypeDefinition: (node) => (node.name.value === 'Direction' ? null : undefined),
  });
}

function withConnections(document: DocumentNode, model: Model): DocumentNode {
  return visit(document, {
    FieldDefinition(node, _key, _parent, _path, ancestors) {
      const owner = ancestors.findLast((a) => 'kind' in a && 'name' in a) as
        { name: { value: string } } | undefined;
      const field = owner && fieldOf(model, owner.name.value, node.name.value);
      if (field?.kind !== 'walk' || field.cardinality !== 'connection') return undefined;
      const edges = hasRelationshipEdges(model, field);
      const name = edges ? derivedNames.relatedConnection(field.type) : derivedNames.connection(field.type);
      const tree = field.access.kind === 'relationship' && field.access.tree !== undefined;
      const extra = parse(`type T { f(${pageArguments(field.type, { tree, edges }).join('\n')}): Int }`);
      const template = extra.definitions[0];
      if (template?.kind !== Kind.OBJECT_TYPE_DEFINITION) return undefined;
      const type: TypeNode = {
        kind: Kind.NON_NULL_TYPE,
        type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
      };
      return {
        ...node,
        description: node.description ?? describe(model, field),
        type,
        arguments: [...(node.arguments ?? []), ...(template.fields?.[0]?.arguments ?? [])],
      };
    },
  });
}

function describe(model: Model, field: Field) {
  const inherited = model.interfaces.get('Entity')?.fields.get(field.name)?.description;
  return inherited ? { kind: Kind.STRING as const, value: inherited } : undefined;
}

function fieldOf(model: Model, owner: string, name: string): Field | undefined {
  return (
    model.nodes.get(owner)?.fields.get(name) ??
    model.interfaces.get(owner)?.fields.get(name) ??
    model.records.get(owner)?.fields.get(name)
  );
}

function connectionTypes(model: Model): string[] {
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

function connectionType(type: string): string {
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

function rootFields(model: Model): string {
  const fields: string[] = [];
  for (const type of model.nodes.values()) {
    if (!type.entity) continue;
    const keys = ['id', ...type.keys].map((key) => `"Its ${key}." ${key}: ${key === 'id' ? 'ID' : 'String'}`);
    const one = type.keys.length === 0 ? '"Its id." id: ID!' : keys.join('\n');
    const how = type.keys.length === 0 ? 'its id' : `exactly one of ${['id', ...type.keys].join(', ')}`;
    fields.push(
      `"A node of type ${type.name} by ${how}; null where there is none."
  ${derivedNames.lookup(type.name)}(${one}): ${type.name}`,
      `"All nodes of type ${type.name}."
  ${type.plural}(${pageArguments(type.name, { tree: false, edges: false }).join('\n')}): ${derivedNames.connection(type.name)}!`,
    );
  }
  return `extend type Query {\n  ${fields.join('\n  ')}\n}`;
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

const FIXED_TYPES = `
"A relationship between two entities, with the claims behind it."
interface RelationshipEdge {
${EDGE_FIELDS}
}`;
