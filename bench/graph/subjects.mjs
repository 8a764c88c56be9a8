import { PROBES, rankRegions } from './generate.mjs';

/** What the operations ask about, in a graph of `seed`: twenty of each, so that no answer is asked for all the time. */
export function subjectsOf({ seed, regions }) {
  const { probes, ranked } = rankRegions(seed, regions);
  const numbers = Array.from({ length: PROBES }, (_, i) => i);
  const probeFunds = numbers.map((i) => `fund:probe-${3 * i}`);
  return {
    probeCodes: probes.map(({ code }) => code),
    probeFunds,
    /** A sponsor of the probe's first fund, and the problem that the fund is set against. */
    probeEnds: numbers.map((i) => ({ company: `company:probe-${5 * i}`, problem: `problem:${i % 40}` })),
    /** Fifty regions each, one of the largest and ever smaller ones. */
    mixedCodes: numbers.map((i) => Array.from({ length: 50 }, (_, j) => ranked[i + PROBES * j].code)),
    /** The largest regions. */
    largeCodes: numbers.map((i) => ranked[i].code),
    provinceCodes: regions
      .filter(({ level, code }) => level === 'PROVINCE' && !['710000', '810000', '820000'].includes(code))
      .slice(0, PROBES)
      .map(({ code }) => code),
  };
}
