import type { EntityType } from '../schema.graphql.js';
import { dictionary, type Text } from '../language/words.js';
import type { Graph, GraphLink, GraphNode } from './graph.js';
import type { Sizing, Weight } from './view.js';

/** What stands in a node, so that types are told apart without colours. */
export const glyphs = dictionary({
  Region: { zh: '地', en: 'R' },
  Park: { zh: '园', en: 'Pk' },
  Company: { zh: '企', en: 'C' },
  Organization: { zh: '机', en: 'O' },
  Fund: { zh: '金', en: '¥' },
  Policy: { zh: '政', en: 'P' },
  Measure: { zh: '措', en: 'M' },
  Recommendation: { zh: '建', en: 'Rc' },
  Problem: { zh: '题', en: '?' },
  Infrastructure: { zh: '设', en: 'I' },
  Technology: { zh: '技', en: 'T' },
  Sector: { zh: '业', en: 'S' },
  Actor: { zh: '主', en: 'A' },
  Document: { zh: '文', en: 'D' },
} satisfies Record<EntityType, Text>);

/** How a link is drawn: its line says where it comes from, a ring on it that it is not so yet. */
export interface LinkLook {
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly ring: boolean;
}

/** The look of a link: stated solid, inferred dashed, from the region tree dotted; planned, aimed at or estimated with a ring. */
export function linkLook({ basis, modality }: Pick<GraphLink, 'basis' | 'modality'>): LinkLook {
  return {
    line: basis === null ? 'dotted' : basis === 'INFERRED' ? 'dashed' : 'solid',
    ring: modality !== null && modality !== 'ACTUAL',
  };
}

const SMALLEST = 26;
const LARGEST = 72;
const USUAL = 34;

/** The diameter of each node: its area grows with the value, as eyes compare areas. */
export function nodeSizes({ nodes }: Graph, sizing: Sizing): ReadonlyMap<string, number> {
  const valueOf = ({ degree, amount }: GraphNode): number =>
    sizing === 'same' ? 0 : sizing === 'degree' ? degree : (amount ?? 0);
  const most = Math.max(...nodes.map(valueOf), 1);
  return new Map(
    nodes.map((node) => [
      node.id,
      sizing === 'same' ? USUAL : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(valueOf(node) / most),
    ]),
  );
}

/** The weight of a node by those of its type. */
export function nodeWeight(
  { __typename }: GraphNode,
  weights: Readonly<Record<string, Weight>>,
): Weight | undefined {
  return weights[__typename];
}

/** The weight of a link by those of its basis and modality: loud where one of them is. */
export function linkWeight(
  { basis, modality }: GraphLink,
  weights: Readonly<Record<string, Weight>>,
): Weight | undefined {
  const found = [basis, modality].flatMap((name) => (name === null ? [] : [weights[name]]));
  return found.includes('loud') ? 'loud' : found.find((weight) => weight !== undefined);
}

/** A name of at most so many columns, of which a Chinese sign takes two. */
export function shortName(name: string, columns = 36): string {
  let used = 0;
  let short = '';
  for (const sign of name) {
    used += /\p{Script=Han}|[，。、（）《》]/u.test(sign) ? 2 : 1;
    if (used > columns) return `${short}…`;
    short += sign;
  }
  return name;
}
