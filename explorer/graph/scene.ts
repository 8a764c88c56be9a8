import type { Colors } from './read-colors.js';
import type { Graph, GraphNode } from './graph.js';
import type { View } from './view.js';

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
