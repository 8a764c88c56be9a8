import { compareTexts } from '../../compare-texts.js';
import { MODALITIES } from '../../modality.js';
import { FACTS, type Fact, type FactName, type Measure } from './facts.js';

/** A claim that gives a value of a measure. */
export interface ValueRow {
  readonly id: string;
  readonly predicate: string;
  readonly rank: string;
  readonly basis: string;
  readonly modality: string;
  readonly number: number | null;
  readonly currency: string | null;
  readonly comparator: string | null;
  readonly text: string;
  readonly code: string | null;
  /** The last day that it is said to hold; empty where its valid time is not told. */
  readonly latest: string;
  readonly ordinal: number;
  /** Ids of the qualifiers that narrow it to some cases. */
  readonly qualifiers: readonly string[];
  /** Ids of the claims that it conflicts with, without those that are deprecated. */
  readonly conflicts: readonly string[];
}

/** What claims say of a measure, by predicate: once for all, and what only for some cases. */
export function valuesOf(rows: readonly ValueRow[]): Pick<Measure, 'facts' | 'cases'> {
  const facts: Partial<Record<FactName, Fact>> = {};
  const cases: Partial<Record<FactName, readonly Fact[]>> = {};
  for (const name of FACTS) {
    const own = rows.filter(({ predicate }) => predicate === name).sort(byPrecedence);
    const plain = own.filter(({ qualifiers }) => qualifiers.length === 0);
    const [first] = plain;
    if (first) facts[name] = factOf(first, plain);
    const narrowed = own.filter(({ qualifiers }) => qualifiers.length > 0);
    if (narrowed.length > 0) cases[name] = narrowed.map((row) => factOf(row, [row]));
  }
  return { facts, cases };
}

/** As the projection chooses: the best rank, the most actual, the latest, then the place in the text (docs/model.md). */
function byPrecedence(a: ValueRow, b: ValueRow): number {
  return (
    Number(b.rank === 'PREFERRED') - Number(a.rank === 'PREFERRED') ||
    actuality(a) - actuality(b) ||
    compareTexts(b.latest, a.latest) ||
    a.ordinal - b.ordinal ||
    compareTexts(a.id, b.id)
  );
}

function actuality({ modality }: ValueRow): number {
  return MODALITIES.findIndex((one) => one === modality);
}

function factOf(row: ValueRow, all: readonly ValueRow[]): Fact {
  const alike = all.filter((other) => sameValue(row, other));
  return {
    source: {
      claimIds: alike.map(({ id }) => id).sort(compareTexts),
      inferred: alike.every(({ basis }) => basis === 'INFERRED'),
      modality: row.modality,
    },
    number: row.number ?? undefined,
    currency: row.currency ?? undefined,
    comparator: row.comparator ?? 'EQ',
    text: row.text,
    code: row.code ?? undefined,
    disputedBy: row.rank === 'PREFERRED' ? [] : [...row.conflicts].sort(compareTexts),
  };
}

function sameValue(a: ValueRow, b: ValueRow): boolean {
  return (
    a.number === b.number &&
    a.currency === b.currency &&
    a.comparator === b.comparator &&
    a.code === b.code &&
    a.modality === b.modality &&
    (a.number !== null || a.code !== null || a.text === b.text)
  );
}
