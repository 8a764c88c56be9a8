import { type ReactNode, type RefObject, useRef, useState } from 'react';

import { useWords } from '../language/words.js';
import type { CanvasEvents } from './canvas-events.js';
import styles from './graph-picture.module.css';
import { useCanvas } from './use-canvas.js';
import { type Drawn, type Shown, useDrawn } from './use-drawn.js';
import { useWideScreen } from './use-wide-screen.js';
import { words } from './words.js';

interface GraphPictureProps {
  readonly shown: Shown;
  /** What the picture is, for who does not see it. */
  readonly label: string;
  readonly events: CanvasEvents;
  readonly drawnRef?: RefObject<Drawn | null>;
  /** What is to be known of the picture once it is drawn. */
  readonly children?: ReactNode;
}

/**
 * A graph as a picture that can be moved and come nearer; on a phone it is drawn when it is asked for. Beside it must stand what
 * says the same in words, which is all that who hears the page has, and who lets no scripts run.
 */
export function GraphPicture({ children, ...drawing }: GraphPictureProps) {
  const { showPicture } = useWords(words);
  const [isAsked, setAsked] = useState(false);
  const isWide = useWideScreen();
  if (!isAsked && !isWide) {
    return (
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {showPicture}
      </button>
    );
  }
  return (
    <>
      <Frame {...drawing} />
      {children}
    </>
  );
}

function Frame({ shown, label, events, drawnRef }: Omit<GraphPictureProps, 'children'>) {
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
