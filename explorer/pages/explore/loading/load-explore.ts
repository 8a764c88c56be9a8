import type { Ask } from '../../../asking/ask.js';
import { notFound } from '../../../asking/failure.js';
import { capGraph, type Graph, mergeGraphs, NO_GRAPH } from '../../../graph/graph.js';
import { MOST_NODES, type View, viewOf } from '../../../graph/view.js';
import { exploreStartOperation } from '../explore.graphql.js';
import { type AnswerCache, type Answers, askOnce } from './ask-once.js';
import { findPaths, type FoundPath } from './find-paths.js';
import { withAmounts } from './load-amounts.js';
import { type Details, loadDetails } from './load-details.js';
import { type Focus, loadFocus, loadNeighbours } from './load-neighbours.js';

/** What the page shows: a view, and all that it needs. */
export interface ExploreData {
  readonly view: View;
  /** What was found, hidden or not. */
  readonly graph: Graph;
  /** How many there are around an entity that was looked at, as the filters have it. */
  readonly totals: Readonly<Record<string, number>>;
  readonly paths: readonly FoundPath[] | undefined;
  /** None where only paths are shown. */
  readonly focus: Focus | undefined;
  readonly details: Details;
  /** Whether more was found than a picture holds. */
  readonly capped: boolean;
}

/**
 * Loads all that a view shows, of one snapshot of the graph.
 *
 * @throws Failure when what the view is about is not in the graph
 */
export async function loadExplore(asked: View, ask: Ask, cache: AnswerCache): Promise<ExploreData> {
  const before = cache.snapshot();
  const data = await loadOnce(asked, ask, cache);
  // The graph was loaded in between: what was kept has gone, and all is asked again.
  return before === undefined || before === cache.snapshot() ? data : loadOnce(asked, ask, cache);
}

async function loadOnce(asked: View, ask: Ask, cache: AnswerCache): Promise<ExploreData> {
  const answers = askOnce(ask, cache);
  const view = asked.root === undefined && asked.path === undefined ? await start(answers) : asked;
  const { root, filters, path } = view;
  const [neighbours, found] = await Promise.all([loadNeighbours(view, answers), findPaths(view, answers)]);
  const whole = mergeGraphs([...neighbours.graphs, found?.graph ?? NO_GRAPH]);
  const drawn = capGraph(whole, MOST_NODES);
  const graph = view.sizing === 'money' ? await withAmounts(drawn, answers) : drawn;
  const focusId = view.selected?.kind === 'node' ? view.selected.key : (root ?? path?.from);
  const [focus, details] = await Promise.all([
    loadFocus(focusId, graph, filters, answers),
    loadDetails(view, focusId, graph, answers),
  ]);
  return {
    view,
    graph,
    totals: neighbours.totals,
    paths: found?.paths,
    focus,
    details,
    capped: whole.nodes.length > graph.nodes.length,
  };
}

/** A first look for whoever names nothing: the region that most is said of. */
async function start(answers: Answers): Promise<View> {
  const { regions } = await answers(exploreStartOperation, {});
  const [first] = regions.nodes;
  if (first === undefined) throw notFound();
  return viewOf(first.id);
}
