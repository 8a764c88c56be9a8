import type { Graph, GraphNode } from '../../../graph/graph.js';
import type { CountedGroup } from '../../../graph/group-neighbours.js';
import { type Expansion, type Filters, FIRST, type View } from '../../../graph/view.js';
import { aroundEntityOperation } from '../explore.graphql.js';
import type { Answers } from './ask-once.js';
import { given } from './given.js';
import { ringGraph } from './graph-of-answers.js';

/** How many entities are asked about at a time. */
const AT_ONCE = 4;

/** What is around the entities that a view looks at. */
export interface Neighbours {
  readonly graphs: readonly Graph[];
  /** How many there are around an entity, as the filters have it. */
  readonly totals: Readonly<Record<string, number>>;
}

/** The neighbours of every entity that a view has expanded. */
export async function loadNeighbours(view: View, answers: Answers): Promise<Neighbours> {
  const looks = looksOf(view);
  const rings = await inTurns(looks, (look) =>
    answers(aroundEntityOperation, aroundVariables(look, view.filters)),
  );
  const totals: Record<string, number> = {};
  for (const [index, { neighbourhood }] of rings.entries()) {
    const look = looks[index];
    if (look !== undefined && look.group === undefined) totals[look.id] = neighbourhood.totalCount;
  }
  return { graphs: rings.map(ringGraph), totals };
}

/** The entity whose neighbours are listed. */
export interface Focus {
  readonly node: GraphNode;
  readonly total: number;
  readonly groups: readonly CountedGroup[];
}

/** An entity of the picture with what there is around it, by type; none where the picture does not have it. */
export async function loadFocus(
  id: string | undefined,
  graph: Graph,
  filters: Filters,
  answers: Answers,
): Promise<Focus | undefined> {
  const node = graph.nodes.find((each) => each.id === id);
  if (node === undefined) return undefined;
  const look = { id: node.id, group: undefined, first: 0 };
  const { neighbourhood } = await answers(aroundEntityOperation, aroundVariables(look, filters));
  const groups = neighbourhood.groups.map(({ direction, ...group }) => ({
    ...group,
    direction: direction === 'OUT' ? ('OUT' as const) : ('IN' as const),
  }));
  return { node, total: neighbourhood.totalCount, groups };
}

/** Every look of a view; the one at the root first, unless it was asked to bring more. */
function looksOf({ root, expansions }: View): readonly Expansion[] {
  const own = expansions.some(({ id, group }) => id === root && group === undefined);
  return root === undefined || own
    ? expansions
    : [{ id: root, group: undefined, first: FIRST }, ...expansions];
}

function aroundVariables({ id, group, first }: Expansion, filters: Filters) {
  const { entityTypes, relationshipTypes, basis, modality, validIn } = filters;
  return {
    id,
    first,
    entityTypes: group === undefined ? given(entityTypes) : [group.entityType],
    relationshipTypes: group === undefined ? given(relationshipTypes) : [group.type],
    ...(group !== undefined && { direction: group.direction }),
    basis: given(basis),
    modality: given(modality),
    validIn: validIn ?? null,
  };
}

async function inTurns<Item, Answer>(
  items: readonly Item[],
  answer: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const found: Answer[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    found.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(answer))));
  }
  return found;
}
