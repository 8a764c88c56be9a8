import type { ElementDefinition } from 'cytoscape';

import { glyphImage } from './glyph-image.js';
import type { GraphLink } from './graph.js';
import { linkLook, linkWeight, nodeSizes, nodeWeight, shortName } from './look.js';
import type { Places } from './placing.js';
import type { Scene } from './scene.js';

/** What Cytoscape is given to draw a scene: what each element is, as data and classes that `canvasStyle` has the looks of. */
export function sceneElements(
  scene: Scene,
  places: Places,
  { large }: { readonly large: boolean },
): ElementDefinition[] {
  return [
    ...nodeElements(scene, places, large),
    ...scene.graph.links.map((link) => linkElement(link, scene)),
  ];
}

function nodeElements(
  { graph, view, colors, onPath, glyph }: Scene,
  places: Places,
  large: boolean,
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
