import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import { askService } from '../../asking/ask-service.js';
import { type FailureNote, noteOf } from '../../asking/failure.js';
import { type Change, changeView } from '../../graph/change-view.js';
import { type Graph, visibleGraph } from '../../graph/graph.js';
import { type History, NO_HISTORY, redo, remember, undo } from '../../graph/history.js';
import { MOST_AROUND, type View } from '../../graph/view.js';
import { viewAddress } from '../../graph/view-address.js';
import { useLanguage } from '../../language/language.js';
import { useWords, type Words } from '../../language/words.js';
import { answersOfReader } from './loading/answer-cache.js';
import { type ExploreData, loadExplore } from './loading/load-explore.js';
import { words } from './words.js';

/** The page as its parts use it. */
export interface Explorer {
  readonly data: ExploreData;
  /** What is to be seen of what was found. */
  readonly visible: Graph;
  readonly busy: boolean;
  readonly failure: FailureNote | undefined;
  /** What the last change did, in words. */
  readonly message: string;
  readonly tell: (message: string) => void;
  readonly change: (change: Change) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/**
 * Changes the view that the page shows. The address is the view; a change first fetches what the next view needs, so that one
 * that fails leaves the page as it is, with the reason.
 */
export function useExplore(data: ExploreData): Explorer {
  const { view, graph } = data;
  const language = useLanguage();
  const texts = useWords(words);
  const navigate = useNavigate();
  const [history, setHistory] = useState<History>(NO_HISTORY);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureNote>();
  const [message, setMessage] = useState('');
  // The view that the reader has got to, though it may not have arrived.
  const wanted = useRef(view);
  useEffect(() => {
    wanted.current = view;
  }, [view]);
  const visible = useMemo(() => visibleOf(data), [data]);

  const go = useCallback(
    async (next: View, stepped: History, change?: Change): Promise<void> => {
      wanted.current = next;
      setBusy(true);
      setFailure(undefined);
      try {
        const after = await loadExplore(next, askService(language), answersOfReader());
        if (wanted.current !== next) return;
        setHistory(stepped);
        if (change?.kind === 'expand')
          setMessage(tellExpansion(change.id, { graph: visible, data: after }, texts));
        else if (change?.kind !== 'select') setMessage('');
        await navigate(viewAddress(next), { replace: true, preventScrollReset: true });
      } catch (error) {
        if (wanted.current !== next) return;
        wanted.current = view;
        setFailure(noteOf(error));
        setBusy(false);
        return;
      }
      // What was asked for meanwhile is still on its way.
      if (wanted.current === next) setBusy(false);
    },
    [language, navigate, texts, view, visible],
  );
  const change = useCallback(
    (asked: Change): void => {
      const now = wanted.current;
      const next = changeView(now, asked);
      if (next === now) {
        if (asked.kind === 'expand') setMessage(texts.tooMany);
        return;
      }
      void go(next, asked.kind === 'select' ? history : remember(history, now), asked);
    },
    [go, history, texts],
  );
  const back = undo(history, view);
  const forth = redo(history, view);
  return {
    data,
    visible,
    busy,
    failure,
    message: message || (graph.nodes.length === 0 ? texts.none : ''),
    tell: setMessage,
    change,
    undo: back && (() => void go(back.view, back.history)),
    redo: forth && (() => void go(forth.view, forth.history)),
  };
}

function visibleOf({ graph, view: { root, path, hidden } }: ExploreData): Graph {
  const about = [root, path?.from, path?.to].flatMap((id) => (id === undefined ? [] : [id]));
  return visibleGraph(graph, about, hidden);
}

/** An expansion never does nothing: it says what it found, what is left, or that there is nothing more. */
function tellExpansion(
  id: string,
  { graph: before, data: after }: { readonly graph: Graph; readonly data: ExploreData },
  texts: Words<typeof words>,
): string {
  const now = visibleOf(after);
  const name = after.graph.nodes.find((node) => node.id === id)?.name ?? id;
  const nodes = now.nodes.length - before.nodes.length;
  const links = now.links.length - before.links.length;
  const left = (after.totals[id] ?? 0) - aroundCount(now, id);
  const first = nodes <= 0 && links <= 0 ? '' : texts.added(name, nodes, links);
  if (left > 0) {
    const most = after.view.expansions.some((made) => made.id === id && made.first === MOST_AROUND);
    return `${first} ${most ? texts.allLimits(MOST_AROUND) : texts.left(left)}`.trim();
  }
  return first === '' ? texts.nothingMore(name) : first;
}

/** How many entities a picture ties to an entity. */
export function aroundCount({ links }: Graph, id: string): number {
  return new Set(links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))).size;
}
