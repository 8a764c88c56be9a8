import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape';

import { startLayouts } from './ask-layout.js';
import { canvasStyle } from './canvas-style.js';
import type { Colors } from './read-colors.js';
import type { Graph, GraphLink, GraphNode } from './graph.js';
import { linkLook, linkWeight, nodeSizes, nodeWeight, shortName } from './look.js';
import type { Point, Selection, View } from './view.js';

/** What is drawn, and in which words. */
export interface Scene {
  readonly graph: Graph;
  readonly view: View;
  readonly colors: Colors;
  /** The ids of nodes and keys of links of the paths that were asked for. */
  readonly onPath: ReadonlySet<string>;
  readonly glyph: (type: GraphNode['__typename']) => string;
  readonly word: (linkType: string) => string;
}

/** What a reader does in a picture. */
export interface CanvasEvents {
  readonly onSelect: (selected: Selection | undefined) => void;
  readonly onExpand: (id: string) => void;
  readonly onPin: (id: string, at: Point) => void;
  /** Asks what can be done with a node, at a place of the window. */
  readonly onMenu: (id: string, at: Point) => void;
}

/** Above so many nodes or links they are drawn plainly, so that the picture still moves as it is dragged. */
const LARGE = 600;

/**
 * Cytoscape puts a style into the page unless an element of this name is there, which the policy of the pages forbids; the
 * page's own style says what that one would.
 */
const STYLE_ID = '__________cytoscape_stylesheet';

/** A picture of a graph that changes with it, and moves nothing that was there before. */
export class GraphCanvas {
  readonly #container: HTMLElement;
  readonly #cy: Core;
  readonly #layouts = startLayouts();
  #root: string | undefined;
  #shown = 0;
  #large: boolean | undefined;

  constructor(container: HTMLElement, events: CanvasEvents) {
    this.#container = container;
    if (document.getElementById(STYLE_ID) === null) {
      const stand = document.createElement('meta');
      stand.id = STYLE_ID;
      document.head.append(stand);
    }
    this.#cy = cytoscape({
      container,
      style: [],
      minZoom: 0.08,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
      hideEdgesOnViewport: false,
    });
    listen(this.#cy, container, events);
  }

  /**
   * Draws a scene. New nodes get their places beside the page; what is shown already stays where it is.
   *
   * @returns whether it did: not where another scene came while this one was laid out
   */
  async show(scene: Scene): Promise<boolean> {
    this.#shown += 1;
    const turn = this.#shown;
    const { graph, view } = scene;
    const fresh = this.#cy.nodes().empty() || this.#root !== view.root;
    const kept = fresh ? {} : Object.fromEntries(this.places());
    const fixed = { ...kept, ...view.pinned };
    const known = (id: string): boolean => id in fixed;
    const places = graph.nodes.every(({ id }) => known(id))
      ? fixed
      : await this.#layouts.layOut({
          nodes: graph.nodes.map(({ id }) => id),
          links: graph.links.map(({ from, to }) => [from, to] as const),
          fixed: Object.fromEntries(
            Object.entries(fixed).filter(([id]) => graph.nodes.some((n) => n.id === id)),
          ),
        });
    if (turn !== this.#shown) return false;
    this.#root = view.root;
    this.#draw(scene, places);
    if (fresh) this.fit();
    return true;
  }

  #draw(scene: Scene, places: Readonly<Record<string, Point>>): void {
    const { graph, colors } = scene;
    const large = graph.nodes.length > LARGE || graph.links.length > LARGE;
    const elements = [
      ...nodeElements(scene, large, places),
      ...graph.links.map((link) => linkElement(link, scene)),
    ];
    const ids = new Set(elements.map(({ data: { id } }) => id));
    const cy = this.#cy;
    cy.batch(() => {
      cy.elements()
        .filter((element) => !ids.has(element.id()))
        .remove();
      for (const element of elements) {
        const drawn = cy.getElementById(element.data.id ?? '');
        if (drawn.empty()) cy.add(element);
        else {
          drawn.data(element.data).classes(element.classes as string);
          if (element.position) drawn.position(element.position);
        }
      }
    });
    cy.style(canvasStyle(colors, large));
    if (large !== this.#large) this.#drawPlainly(large);
  }

  /** While a large picture is moved, its lines and labels are left out: they come back when it stands. */
  #drawPlainly(plainly: boolean): void {
    this.#large = plainly;
    Object.assign(rendererOf(this.#cy), { hideEdgesOnViewport: plainly, hideLabelsOnViewport: plainly });
  }

  /** Where the nodes are. */
  places(): ReadonlyMap<string, Point> {
    return new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }] as const));
  }

  /** Shows all of it. */
  fit(): void {
    this.#cy.resize();
    this.#cy.fit(undefined, 36);
    if (this.#cy.zoom() > 1.15) {
      this.#cy.zoom(1.15);
      this.#cy.center();
    }
  }

  /** Comes nearer or goes away by a factor, towards the middle. */
  zoom(by: number): void {
    const { width, height } = this.#container.getBoundingClientRect();
    this.#cy.zoom({ level: this.#cy.zoom() * by, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** The whole picture as PNG, at twice the size of the screen's points, and no larger than browsers draw. */
  png(ground: string): Promise<Blob> {
    return this.#cy.png({
      output: 'blob-promise',
      full: true,
      scale: 2,
      maxWidth: 8000,
      maxHeight: 8000,
      bg: ground,
    });
  }

  close(): void {
    this.#shown += 1;
    this.#layouts.close();
    this.#cy.destroy();
  }
}

function rendererOf(cy: Core): Record<string, unknown> {
  return (cy as unknown as { renderer: () => Record<string, unknown> }).renderer();
}

function listen(cy: Core, container: HTMLElement, events: CanvasEvents): void {
  const idOf = ({ target }: EventObject): string => (target as { id: () => string }).id();
  cy.on('tap', 'node', (event) => events.onSelect({ kind: 'node', key: idOf(event) }));
  cy.on('tap', 'edge', (event) => events.onSelect({ kind: 'link', key: idOf(event) }));
  cy.on('tap', (event) => {
    if (event.target === cy) events.onSelect(undefined);
  });
  cy.on('dbltap', 'node', (event) => events.onExpand(idOf(event)));
  cy.on('dragfree', 'node', (event) => {
    events.onPin(idOf(event), (event.target as { position: () => Point }).position());
  });
  cy.on('cxttap taphold', 'node', (event) => {
    const { left, top } = container.getBoundingClientRect();
    events.onMenu(idOf(event), { x: left + event.renderedPosition.x, y: top + event.renderedPosition.y });
  });
  container.addEventListener('contextmenu', (event) => event.preventDefault());
}

function nodeElements(
  { graph, view, colors, onPath, glyph }: Scene,
  large: boolean,
  places: Readonly<Record<string, Point>>,
): ElementDefinition[] {
  const sizes = nodeSizes(graph, view.sizing);
  return graph.nodes.map((node) => {
    const { id, name, __typename } = node;
    const { fill, text } = colors.nodes[__typename] ?? { fill: colors.ground, text: colors.ink };
    const place = places[id] ?? { x: 0, y: 0 };
    return {
      group: 'nodes',
      data: {
        id,
        label: shortName(name),
        fill,
        size: sizes.get(id) ?? 0,
        ...(!large && { glyph: glyphImage(glyph(__typename), text) }),
      },
      position: { x: place.x, y: place.y },
      classes: classNames({
        [nodeWeight(node, view.weights) ?? '']: true,
        words: !/\p{Script=Han}/u.test(name),
        root: id === view.root,
        pinned: id in view.pinned,
        path: onPath.has(id),
        selected: view.selected?.key === id,
      }),
    };
  });
}

function linkElement(link: GraphLink, { view, colors, onPath, word }: Scene): ElementDefinition {
  const { line, ring } = linkLook(link);
  const { selected } = view;
  return {
    group: 'edges',
    data: {
      id: link.key,
      source: link.from,
      target: link.to,
      color: colors.links[link.type] ?? colors.ink,
      word: word(link.type),
    },
    classes: classNames({
      [line]: true,
      [linkWeight(link, view.weights) ?? '']: true,
      ring,
      path: onPath.has(link.key),
      selected: selected?.key === link.key,
      near: selected?.key === link.from || selected?.key === link.to,
    }),
  };
}

function classNames(all: Readonly<Record<string, boolean>>): string {
  return Object.entries(all)
    .flatMap(([name, has]) => (has && name !== '' ? [name] : []))
    .join(' ');
}

const images = new Map<string, string>();

/** The sign of a type as a picture: a node has one label only, and that is its name. */
function glyphImage(sign: string, color: string): string {
  const key = `${sign} ${color}`;
  const known = images.get(key);
  if (known !== undefined) return known;
  const size = [...sign].length > 1 ? 26 : 32;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><text x="32" y="${32 + size * 0.36}" text-anchor="middle" font-family="sans-serif" font-size="${size}" fill="${color}">${sign}</text></svg>`;
  const image = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  images.set(key, image);
  return image;
}
