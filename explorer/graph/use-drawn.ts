import { type RefObject, useEffect, useMemo, useState } from 'react';

import { useLanguage } from '../language/language.js';
import { useVocabulary } from '../language/vocabulary.js';
import { wordsIn } from '../language/words.js';
import { watchTheme } from '../theme/theme.js';
import type { GraphCanvas } from './graph-canvas.js';
import { glyphs } from './look.js';
import { type Colors, readColors } from './read-colors.js';
import type { Scene } from './scene.js';

/** What can be taken from a picture that is drawn. */
export interface Drawn {
  readonly canvas: GraphCanvas;
  readonly colors: Colors;
}

/** What a picture shows; its colours are the theme's and its words the page's. */
export type Shown = Pick<Scene, 'graph' | 'view' | 'onPath'>;

/** Draws on a canvas, anew whenever something else is to be seen, another theme as well. Tells how far it has got. */
export function useDrawn(
  canvas: GraphCanvas | undefined,
  container: RefObject<HTMLElement | null>,
  { graph, view, onPath }: Shown,
  drawnRef: RefObject<Drawn | null> | undefined,
): { readonly standing: boolean; readonly failed: boolean } {
  const language = useLanguage();
  const signs = useMemo(() => wordsIn(glyphs, language), [language]);
  const vocabulary = useVocabulary();
  const theme = useThemeTurns();
  const [standing, setStanding] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (canvas === undefined || container.current === null) return;
    const colors = readColors(container.current, graph);
    if (drawnRef !== undefined) drawnRef.current = { canvas, colors };
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
      if (drawnRef !== undefined) drawnRef.current = null;
    };
  }, [canvas, container, graph, view, onPath, signs, vocabulary, theme, drawnRef]);
  return { standing, failed };
}

/** A number that grows whenever another theme is shown. */
function useThemeTurns(): number {
  const [turns, setTurns] = useState(0);
  useEffect(() => watchTheme(() => setTurns((before) => before + 1)), []);
  return turns;
}
