import type { EntityType } from '../schema.graphql.js';
import type { Graph } from './graph.js';

/** The colours of a picture as `rgb(…)`, those of the page's theme. */
export interface Colors {
  readonly ground: string;
  readonly ink: string;
  readonly accent: string;
  readonly nodes: Readonly<Record<string, { readonly fill: string; readonly text: string }>>;
  readonly links: Readonly<Record<string, string>>;
}

/** Reads the colours that styles give an element's surroundings, for what a canvas draws, which knows no styles. */
export function readColors(within: Element, { nodes, links }: Graph): Colors {
  const probe = document.createElement('i');
  within.append(probe);
  const pixel = onePixel();
  const read = (color: string): string => {
    probe.style.color = color;
    return pixel(getComputedStyle(probe).color);
  };
  const of = (attribute: string, name: string, ...colors: readonly string[]): readonly string[] => {
    probe.setAttribute(attribute, name);
    const found = colors.map(read);
    probe.removeAttribute(attribute);
    return found;
  };
  const types: ReadonlySet<EntityType> = new Set(nodes.map(({ __typename }) => __typename));
  const found: Colors = {
    ground: read('var(--paper)'),
    ink: read('var(--ink)'),
    accent: read('var(--accent)'),
    nodes: Object.fromEntries(
      [...types].map((type) => {
        const [fill = '', text = ''] = of('data-node-type', type, 'var(--node)', 'var(--node-text)');
        return [type, { fill, text }];
      }),
    ),
    links: Object.fromEntries(
      [...new Set(links.map(({ type }) => type))].map((type) => {
        // Drawn thin, and on a dark ground too: part of the ink keeps it apart from either.
        const mixed = 'color-mix(in srgb, var(--relationship, var(--ink-soft)) 65%, var(--ink-soft))';
        return [type, of('data-relationship', type, mixed)[0] ?? ''];
      }),
    ),
  };
  probe.remove();
  return found;
}

/** Turns any colour of CSS into `rgb(…)`, which is all that the drawing library understands. */
function onePixel(): (color: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (color) => {
    if (context === null) return color;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${red},${green},${blue})`;
  };
}
