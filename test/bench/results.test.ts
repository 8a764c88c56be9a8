import { describe, expect, it } from 'vitest';

import { geometricMean, line, median, quantile } from '../../bench/measure/statistics.mjs';
import { chart } from '../../bench/report/chart.mjs';
import { means, ratios } from '../../bench/report/results.mjs';

const at = (ours: number, floor: number, neo4jGraphql: number, dataloader: number) => ({
  floor: { requestsPerSecond: floor },
  ours: { requestsPerSecond: ours },
  neo4jGraphql: { requestsPerSecond: neo4jGraphql },
  dataloader: { requestsPerSecond: dataloader },
});

describe('ratios', () => {
  it('divides our throughput by the peer’s, and takes the geometric mean over the connections', () => {
    expect(ratios({ 1: at(80, 100, 40, 20), 16: at(45, 100, 10, 20) })).toEqual({
      floorRatio: 0.6,
      neo4jGraphqlRatio: 3,
      dataloaderRatio: 3,
    });
  });

  it('leaves out a peer that was not measured', () => {
    expect(ratios({ 1: { ours: { requestsPerSecond: 9 }, floor: { requestsPerSecond: 10 } } })).toEqual({
      floorRatio: 0.9,
    });
  });

  it('sums up operations by their geometric means', () => {
    expect(means({ a: { floorRatio: 0.5 }, b: { floorRatio: 2, dataloaderRatio: 4 } })).toEqual({
      floorRatio: 1,
      dataloaderRatio: 4,
    });
  });
});

describe('statistics', () => {
  it('has the median, quantiles, geometric means and lines of numbers', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
    expect(geometricMean([1, 100])).toBeCloseTo(10);
    const { slope, intercept, r2 } = line([
      [1, 12],
      [2, 14],
      [4, 18],
    ]);
    expect([slope, intercept, r2].map((value) => value.toFixed(6))).toEqual([
      '2.000000',
      '10.000000',
      '1.000000',
    ]);
  });
});

describe('chart', () => {
  it('shows the share of the floor of every peer, with titles in both languages', () => {
    const operations = {
      lookup: { title: { zh: '按标识查', en: 'a fund <by> id' }, connections: { 16: at(85, 100, 30, 20) } },
    };
    const svg = chart({ operations, geometricMeans: {}, environment: {} });
    expect(svg).toContain('按标识查');
    expect(svg).toContain('a fund &#60;by&#62; id');
    for (const share of ['1.00', '0.85', '0.30', '0.20']) expect(svg).toContain(`>${share}<`);
  });
});
