import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { scoreOf, weightOf } from '../../../src/analytics/alike/score.js';

const weights = new Map([
  ['rare', weightOf(2)],
  ['known', weightOf(10)],
  ['common', weightOf(400)],
]);
const set = (...keys: string[]): ReadonlySet<string> => new Set(keys);

describe('a score of likeness', () => {
  it('is the weight of what both have, by the weight of what one has', () => {
    const { score, shared } = scoreOf(set('rare', 'common'), set('common', 'rare', 'known'), weights);
    // 1 / ln 3 = 0.910239, 1 / ln 11 = 0.417032, 1 / ln 401 = 0.166835: 1.077074 / 1.494106
    expect(score).toBe(0.720882);
    expect(shared).toEqual(['rare', 'common']);
  });

  it('is higher for what few have than for what many have', () => {
    const [rare, common] = ['rare', 'common'].map((key) =>
      scoreOf(set(key, 'x'), set(key, 'y'), new Map([...weights, ['x', 1], ['y', 1]])),
    );
    expect(rare?.score).toBeGreaterThan(common?.score ?? 1);
  });

  it('is 1 for the same, 0 where nothing counts that both have, and does not depend on the side', () => {
    const keys = fc.uniqueArray(fc.constantFrom('rare', 'known', 'common', 'left out'));
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const { score, shared } = scoreOf(new Set(a), new Set(b), weights);
        expect(scoreOf(new Set(b), new Set(a), weights)).toEqual({ score, shared });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score > 0).toBe(shared.length > 0);
        const counting = (of: string[]): string[] => of.filter((key) => weights.has(key)).sort();
        expect(score === 1).toBe(counting(a).length > 0 && counting(a).join() === counting(b).join());
        expect(shared).not.toContain('left out');
      }),
    );
  });
});
