import type { Core } from 'cytoscape';

import { type CanvasEvents, tellEvents } from './canvas-events.js';
import { canvasStyle } from './canvas-style.js';
import { moveLightly, openCore } from './open-core.js';
import { type Places, Placing } from './placing.js';
import type { Scene } from './scene.js';
import { sceneElements } from './scene-elements.js';
import type { Point } from './view.js';

/** Above so many nodes or links they are drawn plainly, so that the picture still moves as it is dragged. */
const LARGE = 600;

/** Room around a picture that is shown whole, and how near it comes at most: a few nodes are not to fill the screen. */
const MARGIN = 36;
const NEAREST_FIT = 1.15;

/** A picture of a graph that changes with it, and moves nothing that was there before. */
export class GraphCanvas {
  readonly #container: HTMLElement;
  readonly #core: Core;
  readonly #placing = new Placing();
  #root: string | undefined;

  constructor(container: HTMLElement, events: CanvasEvents) {
    this.#container = container;
    this.#core = openCore(container);
    tellEvents(this.#core, container, events);
  }

  /**
   * Draws a scene. New nodes get their places beside the page; what is shown already stays where it is.
   *
   * @returns whether it did: not where another scene came while this one was laid out
   */
  async show(scene: Scene): Promise<boolean> {
    const { graph, view } = scene;
    const isAnother = this.#core.nodes().empty() || this.#root !== view.root;
    const standing = isAnother ? {} : Object.fromEntries(this.places());
    const places = await this.#placing.place(graph, { ...standing, ...view.pinned });
    if (places === undefined) return false;
    this.#root = view.root;
    this.#draw(scene, places);
    if (isAnother) this.fit();
    return true;
  }

  #draw(scene: Scene, places: Places): void {
    const { nodes, links } = scene.graph;
    const large = nodes.length > LARGE || links.length > LARGE;
    const elements = sceneElements(scene, places, { large });
    const ids = new Set(elements.map(({ data: { id } }) => id));
    const core = this.#core;
    core.batch(() => {
      core
        .elements()
        .filter((element) => !ids.has(element.id()))
        .remove();
      for (const element of elements) {
        const drawn = core.getElementById(element.data.id ?? '');
        if (drawn.empty()) core.add(element);
        else {
          drawn.data(element.data).classes(element.classes as string);
          if (element.position) drawn.position(element.position);
        }
      }
    });
    core.style(canvasStyle(scene.colors, large));
    moveLightly(core, large);
  }

  /** Where the nodes are. */
  places(): ReadonlyMap<string, Point> {
    return new Map(this.#core.nodes().map((node) => [node.id(), { ...node.position() }] as const));
  }

  /** Shows all of it. */
  fit(): void {
    this.#core.resize();
    this.#core.fit(undefined, MARGIN);
    if (this.#core.zoom() > NEAREST_FIT) {
      this.#core.zoom(NEAREST_FIT);
      this.#core.center();
    }
  }

  /** Comes nearer or goes away by a factor, towards the middle. */
  zoom(by: number): void {
    const { width, height } = this.#container.getBoundingClientRect();
    this.#core.zoom({ level: this.#core.zoom() * by, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** The whole picture as PNG, at twice the size of the screen's points, and no larger than browsers draw. */
  png(ground: string): Promise<Blob> {
    return this.#core.png({
      output: 'blob-promise',
      full: true,
      scale: 2,
      maxWidth: 8000,
      maxHeight: 8000,
      bg: ground,
    });
  }

  close(): void {
    this.#placing.close();
    this.#core.destroy();
  }
}
