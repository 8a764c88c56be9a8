import {
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';

import type { GraphCanvas } from '../../graph/graph-canvas.js';
import { type Colors, readColors } from '../../graph/read-colors.js';
import { glyphs } from '../../graph/look.js';
import { useLanguage } from '../../language/language.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords, wordsIn } from '../../language/words.js';
import { watchTheme } from '../../theme/theme.js';
import styles from './explore.module.css';
import type { MenuAsk } from './node-menu.js';
import type { Explorer } from './use-explore.js';
import { words } from './words.js';

/** What can be taken from a picture that is drawn. */
export interface Drawn {
  readonly canvas: GraphCanvas;
  readonly colors: Colors;
}

/** The picture; on a phone it is drawn when it is asked for, as the list comes first there. */
export function Picture({
  explorer,
  drawnRef,
  onMenu,
}: {
  readonly explorer: Explorer;
  readonly drawnRef: RefObject<Drawn | null>;
  readonly onMenu: (ask: MenuAsk) => void;
}) {
  const texts = useWords(words);
  const [asked, setAsked] = useState(false);
  const wide = useSyncExternalStore(watchWidth, isWide, () => false);
  const wanted = asked || wide;
  const { nodes, links } = explorer.visible;
  return (
    <section className={`${styles.picture} needs-scripts`} aria-labelledby="picture">
      <h2 id="picture" className="visually-hidden">
        {texts.picture}
      </h2>
      {wanted ? (
        <Canvas explorer={explorer} drawnRef={drawnRef} onMenu={onMenu} />
      ) : (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {texts.showPicture}
        </button>
      )}
      <p className="quiet">{texts.drawn(nodes.length, links.length)}</p>
    </section>
  );
}

function Canvas({
  explorer,
  drawnRef,
  onMenu,
}: {
  readonly explorer: Explorer;
  readonly drawnRef: RefObject<Drawn | null>;
  readonly onMenu: (ask: MenuAsk) => void;
}) {
  const texts = useWords(words);
  const language = useLanguage();
  const signs = useMemo(() => wordsIn(glyphs, language), [language]);
  const vocabulary = useVocabulary();
  const { visible: graph, data, change } = explorer;
  const { view, paths } = data;
  const container = useRef<HTMLDivElement>(null);
  const events = useRef({ change, onMenu });
  const [canvas, setCanvas] = useState<GraphCanvas>();
  const [standing, setStanding] = useState(false);
  const [failed, setFailed] = useState(false);
  const theme = useThemeTurns();
  useEffect(() => {
    events.current = { change, onMenu };
  });
  useEffect(() => {
    const within = container.current;
    let made: GraphCanvas | undefined;
    let ended = false;
    import('../../graph/graph-canvas.js').then(
      (library) => {
        if (ended || within === null) return;
        made = new library.GraphCanvas(within, {
          onSelect: (selected) => events.current.change({ kind: 'select', selected }),
          onExpand: (id) => events.current.change({ kind: 'expand', id }),
          onPin: (id, at) => events.current.change({ kind: 'pin', id, at }),
          onMenu: (id, at) => events.current.onMenu({ id, at }),
        });
        setCanvas(made);
      },
      () => setFailed(true),
    );
    return () => {
      ended = true;
      made?.close();
    };
  }, []);
  const onPath = useMemo(
    () => new Set((paths ?? []).flatMap((path) => [...path.nodes, ...path.links])),
    [paths],
  );
  useEffect(() => {
    if (canvas === undefined || container.current === null) return;
    const colors = readColors(container.current, graph);
    drawnRef.current = { canvas, colors };
    canvas
      .show({
        graph,
        view,
        colors,
        onPath,
        glyph: (type) => signs[type],
        word: (type) => vocabulary.predicate(type),
      })
      .then(
        (drawn) => drawn && setStanding(true),
        () => setFailed(true),
      );
    return () => {
      drawnRef.current = null;
    };
  }, [canvas, graph, view, onPath, signs, vocabulary, theme, drawnRef]);
  const act = useCallback((what: (on: GraphCanvas) => void) => () => canvas && what(canvas), [canvas]);
  return (
    <>
      <div className={styles.frame}>
        <div
          ref={container}
          className={styles.canvas}
          role="img"
          data-standing={standing}
          aria-label={texts.drawn(graph.nodes.length, graph.links.length)}
        />
        {standing ? null : (
          <p className={styles.drawing} role="status">
            {failed ? texts.notDrawn : texts.drawing}
          </p>
        )}
        <div className={styles.zoom}>
          <button
            type="button"
            aria-label={texts.nearer}
            title={texts.nearer}
            onClick={act((on) => on.zoom(1.3))}
          >
            +
          </button>
          <button
            type="button"
            aria-label={texts.farther}
            title={texts.farther}
            onClick={act((on) => on.zoom(1 / 1.3))}
          >
            −
          </button>
          <button type="button" aria-label={texts.fit} title={texts.fit} onClick={act((on) => on.fit())}>
            ⤢
          </button>
        </div>
      </div>
      <p className="quiet">{texts.hint}</p>
    </>
  );
}

/** A number that grows whenever another theme is shown: what is drawn has to be drawn anew. */
function useThemeTurns(): number {
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    const stop = watchTheme(() => setTurns((before) => before + 1));
    return () => {
      stop();
    };
  }, []);
  return turns;
}

function isWide(): boolean {
  return wideScreens().matches;
}

function watchWidth(callback: () => void): () => void {
  const screens = wideScreens();
  screens.addEventListener('change', callback);
  return () => screens.removeEventListener('change', callback);
}

function wideScreens(): MediaQueryList {
  return matchMedia('(min-width: 48rem)');
}
