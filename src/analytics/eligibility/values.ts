import { comparePrecedence } from '../../claim-precedence.js';
import { compareTexts } from '../../compare-texts.js';
import { FACTS, type Fact, type FactName, type Measure } from './facts.js';
import type { ValueRow } from './statements.js';

/** What claims say of a measure, by predicate: once for all, and what only for some cases. */
export function valuesOf(rows: readonly ValueRow[]): Pick<Measure, 'facts' | 'cases'> {
  const facts: Partial<Record<FactName, Fact>> = {};
  const cases: Partial<Record<FactName, readonly Fact[]>> = {};
  for (const name of FACTS) {
    const own = rows.filter(({ predicate }) => predicate === name).sort(comparePrecedence);
    const plain = own.filter(({ qualifiers }) => qualifiers.length === 0);
    const [first] = plain;
    if (first) facts[name] = factOf(first, plain);
    const narrowed = own.filter(({ qualifiers }) => qualifiers.length > 0);
    if (narrowed.length > 0) cases[name] = narrowed.map((row) => factOf(row, [row]));
  }
  return { facts, cases };
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
