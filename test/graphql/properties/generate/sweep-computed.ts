import type { EntityPairs } from './entity-pairs.js';
import type { Draws } from './draws.js';
import type { SweepOperation } from './sweep-operation.js';
import type { COMPUTED_ROOTS } from '../oracle/oracle.js';

/** A root field that a file computes. */
export type ComputedRoot = (typeof COMPUTED_ROOTS)[number];

const LEVELS = ['COUNTRY', 'PROVINCE', 'CITY', 'DISTRICT'];

const TEXTS: Readonly<Record<ComputedRoot, string>> = {
  paths: `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int) {
    paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
      length nodes { id } steps { from { id } type to { id } basis claims { id } }
    }
  }`,
  fundingByRegion: `query ($level: RegionLevel) {
    fundingByRegion(level: $level) {
      region { id } amount currency comparator derived via { id } funds { id } claims { id }
      leftOut { fund { id } sameAs { id } claims { id } }
    }
  }`,
  responseMatrix: `query ($rollUp: Boolean) {
    responseMatrix(rollUp: $rollUp) {
      problem { id } answered cells { by stated { id } inferred { id } }
    }
  }`,
};

/** Asks for all that a computed root field has: every level, both ways to count, and ways between many pairs. */
export function computedOperation(name: ComputedRoot, draws: Draws, pairs: EntityPairs): SweepOperation {
  const text = TEXTS[name];
  switch (name) {
    case 'paths':
      return {
        variants: 40,
        draw: () => {
          const [from, to] = pairs.draw(draws);
          const maxLength = draws.chance(60) ? 6 : draws.int(1, 6);
          const first = draws.chance(70) ? 100 : draws.int(0, 4);
          return { text, variables: { from, to, maxLength, first } };
        },
      };
    case 'fundingByRegion':
      // Without a level, the one that the schema says.
      return {
        variants: LEVELS.length + 1,
        draw: (variant) => ({ text, variables: variant < LEVELS.length ? { level: LEVELS[variant] } : {} }),
      };
    case 'responseMatrix':
      return {
        variants: 3,
        draw: (variant) => ({ text, variables: variant < 2 ? { rollUp: variant === 1 } : {} }),
      };
  }
}
