import { PROBES, rankRegions } from './generate.mjs';
import { namesOf } from './names.mjs';

/** What the operations ask about, in a graph of `seed`: twenty of each, so that no answer is asked for all the time. */
export function subjectsOf({ seed, regions }) {
  const { probes, ranked } = rankRegions(seed, regions);
  const numbers = Array.from({ length: PROBES }, (_, i) => i);
  const probeFunds = numbers.map((i) => `fund:probe-${3 * i}`);
  return {
    probeCodes: probes.map(({ code }) => code),
    probeFunds,
    probeNames: probeNames(probes, regions),
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

/** Names of funds of the probes: of such as share their own name with no other region, so that no fund elsewhere has it. */
function probeNames(probes, regions) {
  const alone = ({ name }) => regions.filter((other) => other.name === name).length === 1;
  return probes
    .flatMap((place, i) => (alone(place) ? [3 * i, 3 * i + 1, 3 * i + 2].map((n) => ({ n, place })) : []))
    .slice(0, PROBES)
    .map(({ n, place }) => {
      const { name, nameEn, aliases } = namesOf('Fund', n, place);
      return { zh: name, en: nameEn, alias: aliases[0] ?? name };
    });
}
