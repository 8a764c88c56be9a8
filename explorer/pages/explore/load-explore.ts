import type { Ask } from '../../asking/ask.js';
import { notFound } from '../../asking/failure.js';
import type { Operation } from '../../asking/operation.js';
import type { ClaimFragment } from '../../claims/claim.graphql.js';
import type { NamedFragment } from '../../entities/named.graphql.js';
import {
  capGraph,
  type Graph,
  type GraphLink,
  type GraphNode,
  linkKey,
  mergeGraphs,
  NO_GRAPH,
} from '../../graph/graph.js';
import type { CountedGroup } from '../../graph/group-neighbours.js';
import { type Expansion, type Filters, FIRST, MOST_NODES, type View } from '../../graph/view.js';
import { viewOf } from '../../graph/view.js';
import {
  aroundEntityOperation,
  type AroundEntityQuery,
  entityDetailsOperation,
  exploreStartOperation,
  fundSizesOperation,
  linkDetailsOperation,
  pathsBetweenOperation,
  type PathsBetweenQuery,
} from './explore.graphql.js';

/** A path between two entities, by the ids along it and the keys of its links. */
export interface FoundPath {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** What the page shows: a view, and all that it needs. */
export interface ExploreData {
  readonly view: View;
  /** What was found, hidden or not. */
  readonly graph: Graph;
  /** How many there are around an entity that was looked at, as the filters have it. */
  readonly totals: Readonly<Record<string, number>>;
  readonly paths: readonly FoundPath[] | undefined;
  /** The entity whose neighbours are listed, with what there is around it; none where only paths are shown. */
  readonly focus:
    | { readonly node: GraphNode; readonly total: number; readonly groups: readonly CountedGroup[] }
    | undefined;
  readonly details: { readonly claims: readonly ClaimFragment[]; readonly total: number };
  /** Whether more was found than a picture holds. */
  readonly capped: boolean;
}

/** Answers by what was asked: only new questions are sent when a view changes. */
export interface AnswerCache {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, answer: unknown) => void;
}

/** How many of them are on their way at a time. */
const AT_ONCE = 4;

/**
 * Loads all that a view shows.
 *
 * @throws Failure when what the view is about is not in the graph
 */
export async function loadExplore(asked: View, ask: Ask, cache: AnswerCache): Promise<ExploreData> {
  const answers = askOnce(ask, cache);
  const view = asked.root === undefined && asked.path === undefined ? await start(answers) : asked;
  const { root, filters, path, hidden } = view;
  const looks = looksOf(view);
  const rings = await inTurns(looks, (look) =>
    answers(aroundEntityOperation, aroundVariables(look, filters)),
  );
  const found = path && (await findPaths(view, answers));
  const totals: Record<string, number> = {};
  const parts = rings.map((ring, index) => {
    const look = looks[index];
    if (look !== undefined && look.group === undefined) totals[look.id] = ring.neighbourhood.totalCount;
    return ringGraph(ring);
  });
  const whole = mergeGraphs([...parts, found?.graph ?? NO_GRAPH]);
  const drawn = capGraph(whole, MOST_NODES);
  const graph = view.sizing === 'money' ? await withAmounts(drawn, answers) : drawn;
  const focusId = view.selected?.kind === 'node' ? view.selected.key : (root ?? path?.from);
  const [focus, details] = await Promise.all([
    loadFocus(focusId, graph, filters, answers),
    loadDetails(view, focusId, graph, answers),
  ]);
  return {
    view: { ...view, hidden: [...hidden] },
    graph,
    totals,
    paths: found?.paths,
    focus,
    details,
    capped: whole.nodes.length > graph.nodes.length,
  };
}

type Answers = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

function askOnce(ask: Ask, cache: AnswerCache): Answers {
  return async <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables) => {
    const key = `${operation.name} ${JSON.stringify(variables)}`;
    const known = cache.get(key);
    if (known !== undefined) return known as Data;
    const answer = await (
      ask as (operation: Operation<Data, Variables>, variables: Variables) => Promise<Data>
    )(operation, variables);
    cache.set(key, answer);
    return answer;
  };
}

async function start(answers: Answers): Promise<View> {
  const { regions } = await answers(exploreStartOperation, {});
  const [first] = regions.nodes;
  if (first === undefined) throw notFound();
  return viewOf(first.id);
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

function given<Item>(list: readonly Item[]): readonly Item[] | null {
  return list.length === 0 ? null : list;
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

/** How many entities `paths` leaves aside at most. */
const MOST_AVOIDED = 50;

/** How far apart the ends of a path may be: near first, as short paths say more, and cost less. */
const LENGTHS = [4, 6];

async function findPaths({ path, filters, hidden }: View, answers: Answers) {
  if (path === undefined) return undefined;
  let found: PathsBetweenQuery['paths'] = [];
  for (const maxLength of LENGTHS) {
    const { paths } = await answers(pathsBetweenOperation, {
      ...path,
      maxLength,
      relationshipTypes: given(filters.relationshipTypes),
      basis: given(filters.basis),
      modality: given(filters.modality),
      // What the reader has put aside is no way either.
      notThrough: given(hidden.slice(0, MOST_AVOIDED)),
    });
    found = paths.filter(({ nodes }) => !nodes.slice(1, -1).some(({ id }) => hidden.includes(id)));
    if (found.length > 0) break;
  }
  const steps = (each: (typeof found)[number]): GraphLink[] =>
    each.steps.map((step) => linkOf({ ...step, reference: step.claims.length === 0 }));
  return {
    paths: found.map((each) => ({
      nodes: each.nodes.map(({ id }) => id),
      links: steps(each).map(({ key }) => key),
    })),
    graph: mergeGraphs(
      found.map((each) => ({ nodes: each.nodes.map((node) => nodeOf(node, 0)), links: steps(each) })),
    ),
  };
}

function ringGraph({ neighbourhood: { centre, nodes, edges } }: AroundEntityQuery): Graph {
  const links = edges.map(linkOf);
  // The degree of the one in the middle is not among the answers; what ties it here is at most as many.
  const own = links.filter(({ from, to, claimIds }) => claimIds.length > 0 && [from, to].includes(centre.id));
  return {
    nodes: [nodeOf(centre, own.length), ...nodes.map(({ node, degree }) => nodeOf(node, degree))],
    links,
  };
}

function nodeOf({ __typename, id, name }: NamedFragment, degree: number): GraphNode {
  return { __typename, id, name, degree, amount: null };
}

/** How many funds a page of `funds` has at most. */
const FUNDS_A_PAGE = 100;

/** A graph with the sizes of its funds. */
async function withAmounts(graph: Graph, answers: Answers): Promise<Graph> {
  const ids = graph.nodes.flatMap(({ __typename, id }) => (__typename === 'Fund' ? [id] : []));
  if (ids.length === 0) return graph;
  const pages = Array.from({ length: Math.ceil(ids.length / FUNDS_A_PAGE) }, (_, page) =>
    ids.slice(page * FUNDS_A_PAGE, (page + 1) * FUNDS_A_PAGE),
  );
  const sized = await Promise.all(pages.map((page) => answers(fundSizesOperation, { ids: page })));
  const amounts = new Map(
    sized.flatMap(({ funds }) => funds.nodes.map(({ id, size }) => [id, size?.amount ?? null] as const)),
  );
  return { ...graph, nodes: graph.nodes.map((node) => ({ ...node, amount: amounts.get(node.id) ?? null })) };
}

type Edge = Pick<
  AroundEntityQuery['neighbourhood']['edges'][number],
  'from' | 'type' | 'to' | 'basis' | 'modality' | 'reference' | 'claims'
>;

function linkOf({ from, type, to, basis, modality, reference, claims }: Edge): GraphLink {
  return {
    key: linkKey(from.id, type, to.id),
    from: from.id,
    type,
    to: to.id,
    basis,
    modality,
    reference,
    claimIds: claims.map(({ id }) => id),
  };
}

async function loadFocus(id: string | undefined, graph: Graph, filters: Filters, answers: Answers) {
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

async function loadDetails(
  { selected }: View,
  focus: string | undefined,
  graph: Graph,
  answers: Answers,
): Promise<ExploreData['details']> {
  if (selected?.kind === 'link') {
    const ids = graph.links.find(({ key }) => key === selected.key)?.claimIds ?? [];
    if (ids.length === 0) return { claims: [], total: 0 };
    const { claims } = await answers(linkDetailsOperation, { ids });
    return { claims: claims.nodes, total: claims.totalCount };
  }
  if (focus === undefined) return { claims: [], total: 0 };
  const { node } = await answers(entityDetailsOperation, { id: focus });
  if (node === null || !('claims' in node)) return { claims: [], total: 0 };
  return { claims: node.claims.nodes, total: node.claims.totalCount };
}
