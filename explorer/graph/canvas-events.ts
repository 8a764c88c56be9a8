import type { Core, EventObject } from 'cytoscape';

import type { Point, Selection } from './view.js';

/** What a reader does in a picture. */
export interface CanvasEvents {
  readonly onSelect: (selected: Selection | undefined) => void;
  readonly onExpand: (id: string) => void;
  readonly onPin: (id: string, at: Point) => void;
  /** Asks what can be done with a node, at a place of the window. */
  readonly onMenu: (id: string, at: Point) => void;
}

/** Tells what a reader does with mouse, pen or fingers. */
export function tellEvents(core: Core, container: HTMLElement, events: CanvasEvents): void {
  const idOf = ({ target }: EventObject): string => (target as { id: () => string }).id();
  core.on('tap', 'node', (event) => events.onSelect({ kind: 'node', key: idOf(event) }));
  core.on('tap', 'edge', (event) => events.onSelect({ kind: 'link', key: idOf(event) }));
  core.on('tap', (event) => {
    if (event.target === core) events.onSelect(undefined);
  });
  core.on('dbltap', 'node', (event) => events.onExpand(idOf(event)));
  core.on('dragfree', 'node', (event) => {
    events.onPin(idOf(event), (event.target as { position: () => Point }).position());
  });
  core.on('cxttap taphold', 'node', (event) => {
    const { left, top } = container.getBoundingClientRect();
    events.onMenu(idOf(event), { x: left + event.renderedPosition.x, y: top + event.renderedPosition.y });
  });
  container.addEventListener('contextmenu', (event) => event.preventDefault());
}
