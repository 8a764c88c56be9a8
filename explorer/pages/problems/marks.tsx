import { type Entry, inPlace } from './evidence-map.js';
import { type MarkKind, markWords } from './words.js';

/** How many there are of a kind of mark in a cell. */
interface Mark {
  readonly kind: MarkKind;
  readonly count: number;
}

const KINDS = Object.keys(markWords) as MarkKind[];

/** The marks of a cell, always in the same order: the surest first. */
export function marksOf(entries: readonly Entry[]): readonly Mark[] {
  return KINDS.map((kind) => ({
    kind,
    count: entries.filter((entry) => kindOf(entry) === kind).length,
  })).filter(({ count }) => count > 0);
}

function kindOf(entry: Entry): MarkKind {
  if (entry.role !== 'answer') return `${entry.role} ${entry.basis}`;
  return `answer ${entry.basis} ${inPlace(entry) ? 'actual' : 'planned'}`;
}

const SIDE = 26;
const SMALLEST = 5.5;
const LARGEST = 12;

/**
 * A mark: its shape is what (a circle in place, a square planned, a rhomb recommended, a triangle affected), its fill is how
 * sure (full as stated, a broken line as inferred), and its area grows with how many.
 */
export function MarkShape({ kind, count }: Mark) {
  const r = Math.min(LARGEST, SMALLEST * Math.sqrt(count));
  const inferred = kind.includes('INFERRED');
  const look = inferred
    ? { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeDasharray: '3 2' }
    : { fill: 'currentColor', stroke: 'currentColor', strokeWidth: 1 };
  const at = SIDE / 2;
  return (
    <svg viewBox={`0 0 ${SIDE} ${SIDE}`} width={SIDE} height={SIDE} aria-hidden="true" focusable="false">
      {kind.endsWith('actual') ? <circle cx={at} cy={at} r={r} {...look} /> : null}
      {kind.endsWith('planned') ? (
        <rect x={at - r * 0.9} y={at - r * 0.9} width={r * 1.8} height={r * 1.8} {...look} />
      ) : null}
      {kind.startsWith('recommended') ? (
        <path
          d={`M${at} ${at - r - 1}L${at + r + 1} ${at}L${at} ${at + r + 1}L${at - r - 1} ${at}Z`}
          {...look}
        />
      ) : null}
      {kind.startsWith('affects') ? (
        <path d={`M${at} ${at - r}L${at + r} ${at + r * 0.8}H${at - r}Z`} {...look} />
      ) : null}
    </svg>
  );
}
