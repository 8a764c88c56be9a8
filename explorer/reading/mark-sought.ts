import type { Piece } from './find-names.js';
import { loosePattern } from './loose-pattern.js';

/** A piece of a text, or of a piece, in which what is looked for was found, or was not. */
export interface MarkedPiece extends Piece {
  /** Which of the places that were found in the text it belongs to, from 0; none where it was not found. */
  readonly found?: number;
}

/** Cuts pieces where words begin and end that are looked for: in either case, whatever the blanks. A place may run over pieces. */
export function markSought(pieces: readonly Piece[], sought: string): MarkedPiece[] {
  const places = placesOf(pieces.map(({ text }) => text).join(''), sought);
  if (places.length === 0) return [...pieces];
  let start = 0;
  return pieces.flatMap((piece) => {
    const from = start;
    start += piece.text.length;
    return cut(piece, from, places);
  });
}

/** How many places pieces have in which the words are found. */
export function countSought(pieces: readonly Piece[], sought: string): number {
  return placesOf(pieces.map(({ text }) => text).join(''), sought).length;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf(text: string, sought: string): Place[] {
  const pattern = loosePattern(sought);
  if (pattern === '') return [];
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function cut(piece: Piece, from: number, places: readonly Place[]): MarkedPiece[] {
  const { text } = piece;
  const result: MarkedPiece[] = [];
  let place = 0;
  places.forEach(({ start, end }, found) => {
    const [first, last] = [Math.max(start - from, place), Math.min(end - from, text.length)];
    if (first >= last) return;
    if (first > place) result.push({ ...piece, text: text.slice(place, first) });
    result.push({ ...piece, text: text.slice(first, last), found });
    place = last;
  });
  return place < text.length ? [...result, { ...piece, text: text.slice(place) }] : result;
}
