import type { CoverageUnit, Tallies, Tally, UnitKind, UnitState } from './coverage.js';

/** How many units of each kind there are, and how many of them are covered. */
export function tallyUnits(units: readonly CoverageUnit[]): Tallies {
  return {
    sentences: tally(units, 'sentence'),
    figures: tally(units, 'figure'),
    names: tally(units, 'name'),
  };
}

function tally(units: readonly CoverageUnit[], kind: UnitKind): Tally {
  const states = units.filter((unit) => unit.kind === kind).map(({ state }) => state);
  const count = (wanted: UnitState): number => states.filter((state) => state === wanted).length;
  return { total: states.length, covered: count('covered'), waived: count('waived'), gaps: count('gap') };
}
