import { type RefObject, useRef } from 'react';

import { useWords } from '../language/words.js';
import type { CanvasEvents } from './canvas-events.js';
import styles from './graph-picture.module.css';
import { useCanvas } from './use-canvas.js';
import { type Drawn, type Shown, useDrawn } from './use-drawn.js';
import { words } from './words.js';

/** A graph as a picture that can be moved and come nearer. Beside it must stand what says the same in words: who hears the page has that alone. */
export function GraphPicture({
  shown,
  label,
  events,
  drawnRef,
}: {
  readonly shown: Shown;
  /** What the picture is, for who does not see it. */
  readonly label: string;
  readonly events: CanvasEvents;
  readonly drawnRef?: RefObject<Drawn | null>;
}) {
  const texts = useWords(words);
  const container = useRef<HTMLDivElement>(null);
  const { canvas, failed: unfetched } = useCanvas(container, events);
  const { standing, failed } = useDrawn(canvas, container, shown, drawnRef);
  const tools = [
    { sign: '+', name: texts.nearer, act: () => canvas?.zoom(1.3) },
    { sign: '−', name: texts.farther, act: () => canvas?.zoom(1 / 1.3) },
    { sign: '⤢', name: texts.fit, act: () => canvas?.fit() },
  ];
  return (
    <div className={styles.frame}>
      <div ref={container} className={styles.canvas} role="img" data-standing={standing} aria-label={label} />
      {standing ? null : (
        <p className={styles.drawing} role="status">
          {failed || unfetched ? texts.notDrawn : texts.drawing}
        </p>
      )}
      <div className={styles.zoom}>
        {tools.map(({ sign, name, act }) => (
          <button key={sign} type="button" aria-label={name} title={name} onClick={act}>
            {sign}
          </button>
        ))}
      </div>
    </div>
  );
}
