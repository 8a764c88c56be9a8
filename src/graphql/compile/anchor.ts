import { interfaceMembers } from '../model/interface-members.js';
import type { Field, InterfaceType, NodeType } from '../model/model.js';
import type { Arg, ObjectArg } from '../operation/argument.js';
import { allOf } from './condition.js';
import { edgeCondition } from './edge-condition.js';
import { matchLines, type Match } from './match.js';
import { nodeCondition } from './node-condition.js';
import { nodeLabel, relationshipPattern } from './relationship-pattern.js';
import type { Scope } from './scope.js';
import { TREE_ARGUMENTS } from './tree-walk.js';

/** Properties that name one node, and have an index. */
const KEYS = new Set(['id', 'code']);

/**
 * All nodes of a type that match. A filter that names a related node by its key is an anchor: it is matched first, so that
 * the database starts from that node and not from the whole label.
 *
 * @returns also the clauses that then leave one row a node
 */
export function matchAll(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  where: Arg | undefined,
): { match: Match; once: readonly string[] } {
  const { anchors, rest } = splitAnchors(scope, type, variable, where);
  return {
    match: {
      clauses: [...anchors, `MATCH (${variable}${nodeLabel(type)})`],
      condition: nodeCondition(scope, type, variable, rest),
    },
    once: anchors.length > 0 ? [`WITH DISTINCT ${variable}`] : [],
  };
}

/** Whether a filter has a key anywhere in it, so that the database may find a better start than the list's order. */
export function mentionsKey(where: Arg | undefined): boolean {
  if (where?.kind === 'list') return where.items.some(mentionsKey);
  if (where?.kind !== 'object') return false;
  return [...where.fields].some(([name, arg]) => KEYS.has(name) || mentionsKey(arg));
}

/**
 * Takes the filters out of a `where` that lead to a node named by its key, as MATCH clauses; the rest is for the
 * conditions. `companies(where: { regions: { some: { code: { eq: … } } } })` then starts from the region.
 */
function splitAnchors(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  where: Arg | undefined,
): { anchors: string[]; rest: Arg | undefined } {
  if (where?.kind !== 'object') return { anchors: [], rest: where };
  const anchors: string[] = [];
  const rest = new Map<string, Arg>();
  const members = interfaceMembers(scope.model, type);
  for (const [name, arg] of where.fields) {
    const member = members.get(name);
    if (member) {
      const below = splitAnchors(scope, member, variable, arg);
      anchors.push(...below.anchors);
      // It stays even where it is empty now, as it says of which type the node is.
      if (below.rest) rest.set(name, below.rest);
      continue;
    }
    const relation = keyedRelation(scope, type.fields.get(name), arg);
    if (!relation) {
      rest.set(name, arg);
      continue;
    }
    const { access, target, inner, edge, others } = relation;
    const other = scope.name('n');
    const relationship = edge ? scope.name('r') : '';
    const below = splitAnchors(scope, target, other, inner);
    const condition = allOf([
      edgeCondition(scope, access, relationship, edge),
      nodeCondition(scope, target, other, below.rest),
    ]);
    anchors.push(
      ...below.anchors,
      ...matchLines({
        clauses: [`MATCH ${relationshipPattern(variable, access, relationship, other, target)}`],
        condition,
      }),
    );
    if (others.size > 0) rest.set(name, { kind: 'object', fields: others });
  }
  return { anchors, rest: { kind: 'object', fields: rest } };
}

/** A filter on a relation that asks for a node with a given key, somewhere along it. */
function keyedRelation(scope: Scope, field: Field | undefined, arg: Arg) {
  if (field?.kind !== 'walk' || field.access.kind !== 'relationship' || arg.kind !== 'object')
    return undefined;
  const target = scope.model.nodes.get(field.type) ?? scope.model.interfaces.get(field.type);
  const inner = field.cardinality === 'one' ? arg : arg.fields.get('some');
  if (!target || inner?.kind !== 'object') return undefined;
  // What goes along a tree starts from several nodes, and exceptions look at the node that is filtered.
  if (field.cardinality !== 'one' && TREE_ARGUMENTS.some((name) => arg.fields.has(name))) return undefined;
  const named = field.access.depth === 1 ? namesKey(scope, target, inner) : namesOne(inner);
  if (!named) return undefined;
  const others = new Map(arg.fields);
  const edge = field.cardinality === 'one' ? undefined : others.get('edge');
  if (field.cardinality === 'one') others.clear();
  others.delete('some');
  // `edge` also narrows `none` and `all`, so it stays with them; alone it says nothing more.
  if (others.size === 1 && others.has('edge')) others.clear();
  return { access: field.access, target, inner, edge, others };
}

/**
 * Whether a filter names one node by its key. Where a walk has several hops, several nodes are no anchor: Neo4j 5.26 then
 * takes the nodes at the other ends to be distinct, leaves out our DISTINCT, and returns what is above two of them twice.
 */
function namesOne(where: ObjectArg): boolean {
  return [...where.fields].some(
    ([name, arg]) => KEYS.has(name) && arg.kind === 'object' && arg.fields.has('eq'),
  );
}

/** Whether a filter names some nodes by their keys, or leads on to nodes so named. */
export function namesKey(scope: Scope, type: NodeType | InterfaceType, where: ObjectArg): boolean {
  const members = interfaceMembers(scope.model, type);
  for (const [name, arg] of where.fields) {
    if (arg.kind !== 'object') continue;
    const member = members.get(name);
    if (member && namesKey(scope, member, arg)) return true;
    if (KEYS.has(name) && (arg.fields.has('eq') || arg.fields.has('in'))) return true;
    if (keyedRelation(scope, type.fields.get(name), arg)) return true;
  }
  return false;
}
