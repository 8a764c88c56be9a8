import { claimsOfDocument } from './document-claims.js';
import { given, type Input } from './input.js';
import type { MemoryNode } from './memory-graph.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';
import { walkFrom } from './walk.js';
import { claimsWith } from './words.js';

/** The nodes that a field leads to, each once; `narrowed` are the parts of a filter that say which. */
export function relatedNodes(
  schema: SchemaFields,
  node: MemoryNode,
  field: SchemaField,
  narrowed: Input = {},
): MemoryNode[] {
  if (field.kind === 'cypher') return nodesOfFile(node, field);
  const { edge, ...tree } = Object.fromEntries(given(narrowed));
  return walkFrom(schema, node, field, edge as Input | undefined, tree).map((hop) => hop.node);
}

/** The nodes that a file of `cypher/fields/` lists for a node. */
export function nodesOfFile(node: MemoryNode, field: SchemaField, args: Input = {}): MemoryNode[] {
  switch (`${node.type}.${field.name}`) {
    case 'Document.claims':
      return claimsOfDocument(node, args['at'] as number | null | undefined);
    case 'Predicate.claims':
    case 'QualifierKind.claims':
      return claimsWith(node);
    default:
      throw new Error(`the oracle does not know ${node.type}.${field.name}`);
  }
}
