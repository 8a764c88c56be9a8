import type { Bilingual } from '../check/checked-seed.js';
import { contains, type Span } from '../text/span.js';
import type { Coverage, CoverageUnit } from './coverage.js';

/** What is to be seen of a piece of the text; the first of these that holds. */
export type Mark =
  | { readonly kind: 'gap'; readonly gap: CoverageUnit }
  /** By their ids, at least one. */
  | { readonly kind: 'covered'; readonly claims: readonly [string, ...string[]] }
  | { readonly kind: 'waived'; readonly reason: Bilingual };

/** A piece of the text that is of one kind throughout. */
export interface MarkedPiece {
  readonly words: string;
  /** The gaps that begin where it does: a sentence, and the name that it begins with, are two in one place. */
  readonly begins: readonly CoverageUnit[];
  readonly mark: Mark | undefined;
}

/** The whole text of a document, cut at every place where a mark begins or ends, so that marks never nest. */
export function markText({ document, units, gaps }: Coverage): MarkedPiece[] {
  const { text, claims, sections, waivers } = document;
  const quotes = claims.flatMap(({ id, evidence }) => evidence.map(({ start, end }) => ({ id, start, end })));
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...units, ...quotes, ...waivers]) edges.add(start).add(end);
  for (const { start } of sections) edges.add(start);
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, position) => {
    const piece = { start, end: places[position + 1] ?? text.length };
    const around = <T extends Span>(spans: readonly T[]): T[] =>
      spans.filter((span) => contains(span, piece));
    const words = text.slice(piece.start, piece.end);
    return {
      words,
      begins: gaps.filter((gap) => gap.start === start),
      mark: words.trim() === '' ? undefined : markOf(around(gaps), around(quotes), around(waivers)),
    };
  });
}

function markOf(
  gaps: readonly CoverageUnit[],
  quotes: readonly { readonly id: string }[],
  waivers: Coverage['document']['waivers'],
): Mark | undefined {
  const [first, ...others] = new Set(quotes.map(({ id }) => id));
  // A sentence that is read in part is a gap only where it is not read.
  const gap = gaps.find(({ kind }) => kind !== 'sentence' || first === undefined);
  if (gap !== undefined) return { kind: 'gap', gap };
  if (first !== undefined) return { kind: 'covered', claims: [first, ...others] };
  const [waiver] = waivers;
  return waiver && { kind: 'waived', reason: waiver.reason };
}
