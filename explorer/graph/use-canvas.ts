import { type RefObject, useEffect, useRef, useState } from 'react';

import type { CanvasEvents } from './canvas-events.js';
import type { GraphCanvas } from './graph-canvas.js';

/** A canvas that is there, is not there yet, or could not be fetched. */
export interface CanvasState {
  readonly canvas: GraphCanvas | undefined;
  readonly failed: boolean;
}

/** Fetches the drawing library, and keeps one canvas in an element for as long as that is shown. */
export function useCanvas(container: RefObject<HTMLElement | null>, events: CanvasEvents): CanvasState {
  const [state, setState] = useState<CanvasState>({ canvas: undefined, failed: false });
  // The canvas is made once; what is done with events changes with what is shown.
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const within = container.current;
    let made: GraphCanvas | undefined;
    let ended = false;
    import('./graph-canvas.js').then(
      (library) => {
        if (ended || within === null) return;
        made = new library.GraphCanvas(within, {
          onSelect: (selected) => latest.current.onSelect(selected),
          onExpand: (id) => latest.current.onExpand(id),
          onPin: (id, at) => latest.current.onPin(id, at),
          onMenu: (id, at) => latest.current.onMenu(id, at),
        });
        setState({ canvas: made, failed: false });
      },
      () => setState({ canvas: undefined, failed: true }),
    );
    return () => {
      ended = true;
      made?.close();
    };
  }, [container]);
  return state;
}
