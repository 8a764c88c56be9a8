import type { Colors } from './read-colors.js';
import type { Graph } from './graph.js';
import { linkLook, linkWeight, nodeSizes, nodeWeight, shortName } from './look.js';
import type { Point, View } from './view.js';

/** What a drawing is made of. */
export interface Drawing {
  readonly graph: Graph;
  readonly places: ReadonlyMap<string, Point>;
  readonly colors: Colors;
  readonly view: Pick<View, 'sizing' | 'weights'>;
  readonly title: string;
  readonly glyph: (type: string) => string;
  readonly link: (type: string) => string;
}

const MARGIN = 90;
const DASHES = { solid: '', dashed: ' stroke-dasharray="7 4"', dotted: ' stroke-dasharray="1.5 3"' };

/** A picture as an SVG file that stands for itself: for a report, to be changed in a drawing program. */
export function writeSvg({ graph, places, colors, view, title, glyph, link }: Drawing): string {
  const sizes = nodeSizes(graph, view.sizing);
  const at = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  const xs = graph.nodes.map(({ id }) => at(id).x);
  const ys = graph.nodes.map(({ id }) => at(id).y);
  const [left, top] = [Math.min(...xs, 0) - MARGIN, Math.min(...ys, 0) - MARGIN];
  const [width, height] = [Math.max(...xs, 0) + MARGIN - left, Math.max(...ys, 0) + MARGIN - top];
  const lines = graph.links.map((each) => {
    const [from, to] = [at(each.from), at(each.to)];
    const color = colors.links[each.type] ?? colors.ink;
    const { line, ring } = linkLook(each);
    const weight = linkWeight(each, view.weights);
    const end = shorten(from, to, (sizes.get(each.to) ?? 0) / 2 + 4);
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return [
      `<g stroke="${color}" fill="none" stroke-width="${weight === 'loud' ? 4 : 1.8}"${faint(weight)}>`,
      `<title>${escaped(link(each.type))}</title>`,
      `<line x1="${from.x}" y1="${from.y}" x2="${end.x}" y2="${end.y}"${DASHES[line]}/>`,
      `<path d="${arrow(from, end)}" fill="${color}" stroke="none"/>`,
      ring ? `<circle cx="${middle.x}" cy="${middle.y}" r="4.5" fill="${colors.ground}"/>` : '',
      '</g>',
    ].join('');
  });
  const circles = graph.nodes.map((node) => {
    const { x, y } = at(node.id);
    const radius = (sizes.get(node.id) ?? 30) / 2;
    const { fill, text } = colors.nodes[node.__typename] ?? { fill: colors.ground, text: colors.ink };
    const weight = nodeWeight(node, view.weights);
    return [
      `<g${faint(weight)}><title>${escaped(node.name)}</title>`,
      `<circle cx="${x}" cy="${y}" r="${round(radius)}" fill="${fill}" stroke="${colors.ink}" stroke-width="${weight === 'loud' ? 5 : 1.5}"/>`,
      `<text x="${x}" y="${round(y + radius * 0.35)}" fill="${text}" font-size="${round(radius)}">${escaped(glyph(node.__typename))}</text>`,
      `<text x="${x}" y="${round(y + radius + 15)}" fill="${colors.ink}" font-size="12" paint-order="stroke" stroke="${colors.ground}" stroke-width="3">${escaped(shortName(node.name))}</text></g>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif" text-anchor="middle">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colors.ground}"/>`,
    ...lines,
    ...circles,
    '</svg>',
    '',
  ].join('\n');
}

/** The point on the way from one to another that lies so far before its end. */
function shorten(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.max(0, 1 - by / length);
  return { x: round(from.x + (to.x - from.x) * part), y: round(from.y + (to.y - from.y) * part) };
}

function arrow(from: Point, tip: Point): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const corner = (turn: number): string =>
    `${round(tip.x - 9 * Math.cos(angle + turn))} ${round(tip.y - 9 * Math.sin(angle + turn))}`;
  return `M${tip.x} ${tip.y}L${corner(0.4)}L${corner(-0.4)}Z`;
}

function faint(weight: string | undefined): string {
  return weight === 'quiet' ? ' opacity="0.28"' : '';
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
