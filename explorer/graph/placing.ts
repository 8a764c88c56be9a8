import { startLayouts } from './ask-layout.js';
import type { Graph } from './graph.js';
import type { Point } from './view.js';

/** Where nodes are, by their ids. */
export type Places = Readonly<Record<string, Point>>;

/** Finds places for the nodes of pictures that follow each other, of which only the last one asked for counts. */
export class Placing {
  readonly #layouts = startLayouts();
  #asked = 0;

  /**
   * Places the nodes of a graph: those that have a place at theirs, the others around them.
   *
   * @returns nothing where other places were asked for meanwhile
   */
  async place({ nodes, links }: Graph, taken: Places): Promise<Places | undefined> {
    this.#asked += 1;
    const asked = this.#asked;
    const fixed = Object.fromEntries(
      nodes.flatMap(({ id }) => {
        const place = taken[id];
        return place === undefined ? [] : [[id, place]];
      }),
    );
    // Nothing is new, so nobody has to wait for the worker.
    if (nodes.every(({ id }) => id in fixed)) return fixed;
    const places = await this.#layouts.layOut({
      nodes: nodes.map(({ id }) => id),
      links: links.map(({ from, to }) => [from, to] as const),
      fixed,
    });
    return asked === this.#asked ? places : undefined;
  }

  /** Ends the layout under way; who waits for it waits on. */
  close(): void {
    this.#asked += 1;
    this.#layouts.close();
  }
}
