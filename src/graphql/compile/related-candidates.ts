import type { InterfaceType, NodeType, RelationshipAccess, Tree } from '../model/model.js';
import type { WalkSlot } from '../operation/selection.js';
import type { Candidates } from './candidates.js';
import { allOf } from './condition.js';
import { edgeCondition } from './edge-condition.js';
import { exceptionCondition } from './exception-condition.js';
import type { Match } from './match.js';
import { nodeCondition } from './node-condition.js';
import { leadsOnce, relationshipPattern } from './relationship-pattern.js';
import type { Scope } from './scope.js';
import { guardCondition } from './target-type.js';
import { readTreeWalk, takesExceptions, treeParts, type TreeWalk } from './tree-walk.js';

/** The nodes that relationships of the owner lead to. */
export function relatedCandidates(
  scope: Scope,
  slot: WalkSlot,
  access: RelationshipAccess,
  owner: string,
  node: string,
  target: NodeType | InterfaceType,
): Candidates {
  const walk = new RelatedNodes(scope, slot, access, owner, node, target);
  if (access.tree && walk.along.directions.length > 0) return walk.tree(access.tree);
  if (access.depth > 1) return walk.hops();
  return leadsOnce(access) ? walk.single() : walk.several();
}

/** The ways in which relationships lead to the nodes of a list. */
class RelatedNodes {
  /** Whether anything is asked of the edges. */
  readonly #seen: boolean;
  /** Name of the relationship's variable; empty where nothing reads it. */
  readonly #relationship: string;
  readonly along: TreeWalk;

  constructor(
    private readonly scope: Scope,
    private readonly slot: WalkSlot,
    private readonly access: RelationshipAccess,
    private readonly owner: string,
    private readonly node: string,
    private readonly target: NodeType | InterfaceType,
  ) {
    const { lists, scalars } = slot.edge;
    this.#seen = lists.size > 0 || scalars.size > 0;
    this.along = readTreeWalk(slot.arguments, slot.field.name);
    const read = this.#seen || access.depth > 1 || slot.arguments.has('edge') || takesExceptions(this.along);
    this.#relationship = read ? scope.name('r') : '';
  }

  /** One relationship a node: the graph has at most one of a type between two nodes. */
  single(): Candidates {
    const match = this.#match(this.owner);
    const edge = { mode: 'single', relationship: this.#relationship } as const;
    return { match, once: [], edge: this.#seen ? edge : undefined, natural: [] };
  }

  /** Relationships of several types, or in both directions, may lead to the same node. */
  several(): Candidates {
    const match = this.#match(this.owner);
    if (!this.#seen) return this.#unseen(match);
    const relationships = this.scope.name('r');
    return {
      match,
      once: [`WITH ${this.node}, collect(DISTINCT ${this.#relationship}) AS ${relationships}`],
      edge: { mode: 'several', relationships },
      natural: [],
    };
  }

  /** A walk of several hops: the shortest way to each node, the nearest nodes first. */
  hops(): Candidates {
    const match = this.#match(this.owner);
    const relationships = this.scope.name('r');
    return {
      match,
      once: [
        `WITH ${this.node}, ${this.#relationship} ORDER BY ${this.#wayOrder()}`,
        `WITH ${this.node}, head(collect(${this.#relationship})) AS ${relationships}`,
      ],
      edge: { mode: 'hops', relationships },
      natural: [{ expression: `size(${relationships})`, descending: false, always: true }],
    };
  }

  /** What belongs to the owner and to those below or above it, but for what an exception keeps from the owner. */
  tree(tree: Tree): Candidates {
    const part = this.scope.name('z');
    const { clauses, condition } = this.#match(part);
    const match = {
      clauses: [...treeParts(this.scope, this.along, tree, this.owner, part), ...clauses],
      condition,
    };
    if (!this.#seen) return this.#unseen(match);
    const relationships = this.scope.name('r');
    const starts = this.scope.name('z');
    const collected = [
      this.node,
      `collect(DISTINCT ${this.#relationship}) AS ${relationships}`,
      `collect(DISTINCT ${part}) AS ${starts}`,
    ];
    return {
      match,
      once: [`WITH ${collected.join(', ')}`],
      edge: { mode: 'tree', relationships, starts },
      natural: [],
    };
  }

  #match(from: string): Match {
    const { scope, slot, node, target, access } = this;
    return {
      clauses: [`MATCH ${relationshipPattern(from, access, this.#relationship, node, target)}`],
      condition: allOf([
        guardCondition(slot, this.owner),
        edgeCondition(scope, access, this.#relationship, slot.arguments.get('edge')),
        access.tree && exceptionCondition(scope, this.along, access.tree, this.owner, this.#relationship),
        nodeCondition(scope, target, node, slot.arguments.get('where')),
      ]),
    };
  }

  #unseen(match: Match): Candidates {
    return { match, once: [`WITH DISTINCT ${this.node}`], edge: undefined, natural: [] };
  }

  /** The shortest way first; of several, that over the least ids, where it is seen which one was taken. */
  #wayOrder(): string {
    const hops = this.#relationship;
    const { lists, scalars } = this.slot.edge;
    const told =
      lists.size > 0 || (['basis', 'modality', 'types'] as const).some((name) => scalars.has(name));
    const end = this.access.direction === 'IN' ? 'startNode' : 'endNode';
    return told ? `size(${hops}), [hop IN ${hops} | ${end}(hop).id]` : `size(${hops})`;
  }
}
