import type { RelationshipAccess, WalkField } from '../model/model.js';
import type { Arg } from '../operation/argument.js';
import { allOf } from './condition.js';
import { edgeCondition } from './edge-condition.js';
import { exceptionCondition } from './exception-condition.js';
import { fileLines } from './file-rows.js';
import { matchLines } from './match.js';
import { leadsOnce, relationshipPattern } from './relationship-pattern.js';
import type { Scope } from './scope.js';
import { targetType } from './target-type.js';
import { takesExceptions, treeParts, type TreeWalk } from './tree-walk.js';
import { unhandled } from './unhandled.js';

/** The nodes that a field of a node leads to, of which an expression asks whether there are any, or how many. */
export interface Related {
  readonly field: WalkField;
  /** The node that the field is of. */
  readonly owner: string;
  /** Which relationships count; all where it is not given. */
  readonly edge?: Arg | undefined;
  readonly along?: TreeWalk | undefined;
  /** The condition on a related node; undefined where all count. */
  readonly condition?: ((node: string) => string | undefined) | undefined;
}

/** Whether there are such nodes. */
export function relatedExists(scope: Scope, related: Related): string {
  return scope.exists(subquery(scope, related).body);
}

/** How many such nodes there are, each counted once. */
export function relatedCount(scope: Scope, related: Related): string {
  const { body, once, node } = subquery(scope, related);
  // What leads to each node once is counted as it is: Neo4j then need not keep the nodes.
  return scope.count(once ? body : [...body, `RETURN DISTINCT ${node}`]);
}

interface Subquery {
  readonly body: readonly string[];
  /** Name of the related node. */
  readonly node: string;
  /** Whether each node has one row. */
  readonly once: boolean;
}

function subquery(scope: Scope, related: Related): Subquery {
  const { access } = related.field;
  switch (access.kind) {
    case 'relationship':
      return overRelationships(scope, related, access);
    case 'file':
      return ofFile(scope, related, access.coordinate);
    default:
      throw unhandled(`where.${related.field.name}`);
  }
}

function overRelationships(scope: Scope, related: Related, access: RelationshipAccess): Subquery {
  const { owner, edge, along, condition } = related;
  const { tree } = access;
  const goes = along !== undefined && along.directions.length > 0;
  const node = scope.name('n');
  const relationship = edge || (along && takesExceptions(along)) ? scope.name('r') : '';
  const inner = condition?.(node);
  const from = goes ? scope.name('z') : owner;
  const conditions = [
    edgeCondition(scope, access, relationship, edge),
    tree && along && exceptionCondition(scope, along, tree, owner, relationship),
    inner,
  ];
  const clauses = [
    ...(tree && goes ? treeParts(scope, along, tree, owner, from) : []),
    `MATCH ${relationshipPattern(from, access, relationship, node, targetType(scope, related))}`,
  ];
  const body = matchLines({ clauses, condition: allOf(conditions) });
  return { body, node, once: leadsOnce(access) && !goes };
}

/** What the field lists without arguments. */
function ofFile(scope: Scope, { owner, condition }: Related, coordinate: string): Subquery {
  const node = scope.name('n');
  const rows = scope.call(
    [owner],
    [`WITH ${owner} AS this`, ...fileLines(scope, coordinate, () => () => null)],
  );
  const match = { clauses: [rows.join('\n'), `WITH DISTINCT node AS ${node}`], condition: condition?.(node) };
  return { body: [...matchLines(match), `RETURN ${node}`], node, once: true };
}
