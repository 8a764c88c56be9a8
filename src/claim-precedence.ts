import { compareTexts } from './compare-texts.js';
import { LAST_DAY } from './edtf.js';
import { MODALITIES } from './modality.js';

/** What decides which of several claims is shown first, as properties of the node have it. */
export interface Precedence {
  readonly id: string;
  readonly rank: string;
  readonly modality: string;
  /** Null where its valid time is not told. */
  readonly validTimeEdtf: string | null;
  /** Null where its valid time has no end. */
  readonly validTimeLatest: string | null;
  /** Its place in the text. */
  readonly ordinal: number;
}

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

/** The claim to show first is first: the best rank, the most actual, the latest valid time, then the place in the text. */
export function comparePrecedence(a: Precedence, b: Precedence): number {
  return (
    place(RANKS, a.rank) - place(RANKS, b.rank) ||
    place(MODALITIES, a.modality) - place(MODALITIES, b.modality) ||
    compareTexts(latest(b), latest(a)) ||
    a.ordinal - b.ordinal ||
    compareTexts(a.id, b.id)
  );
}

/** A word that nobody knows comes last. */
function place(words: readonly string[], word: string): number {
  const at = words.indexOf(word);
  return at < 0 ? words.length : at;
}

/** A claim without a time is older than any with one; a time without an end is the latest. */
function latest({ validTimeEdtf, validTimeLatest }: Precedence): string {
  return validTimeEdtf === null ? '' : (validTimeLatest ?? LAST_DAY);
}
