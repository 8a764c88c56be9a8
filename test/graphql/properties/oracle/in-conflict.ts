import type { MemoryNode, MemoryValue } from './memory-graph.js';

/** Whether two claims of one subject, predicate, modality and qualifiers cannot both be true. */
export function inConflict(a: MemoryNode, b: MemoryNode): boolean {
  const [timeA, timeB] = [a, b].map((claim) => claim.properties['validTime'] as MemoryValue | null);
  if (timeA && timeB && !shareADay(timeA, timeB)) return false;
  return excludes(a.properties['value'] as MemoryValue, b.properties['value'] as MemoryValue);
}

/** Whether a curator has preferred a claim that cannot be true together with it. */
export function isOverruled(claim: MemoryNode): boolean {
  return (
    claim.properties['rank'] !== 'PREFERRED' &&
    claim.related(['CONFLICTS_WITH'], 'BOTH').some(({ node }) => node.properties['rank'] === 'PREFERRED')
  );
}

/** What a bound leaves out is open. */
function shareADay(a: MemoryValue, b: MemoryValue): boolean {
  const first = (value: MemoryValue): string => (value['earliest'] as string | undefined) ?? '0000-01-01';
  const last = (value: MemoryValue): string => (value['latest'] as string | undefined) ?? '9999-12-31';
  return first(a) <= last(b) && first(b) <= last(a);
}

function excludes(a: MemoryValue, b: MemoryValue): boolean {
  if (a.__typename !== b.__typename) return true;
  switch (a.__typename) {
    case 'PartialDate':
      return !shareADay(a, b);
    case 'Text':
      return (a['code'] ?? a['text']) !== (b['code'] ?? b['text']);
    case 'Rate':
      return !meet(a, b, 'percent');
    case 'Money':
      return a['currency'] !== b['currency'] || !meet(a, b, 'amount');
    default:
      return a['unit'] !== b['unit'] || !meet(a, b, 'value');
  }
}

/** Whether some number satisfies both: tried at the ends of both ranges, between them, and beyond. */
function meet(a: MemoryValue, b: MemoryValue, member: string): boolean {
  const tests = [a, b].map((value) => satisfies(value, Number(value[member])));
  const ends = [a, b].flatMap((value) => {
    const figure = Number(value[member]);
    return [figure * 0.9, figure, figure * 1.1];
  });
  const sorted = ends.sort((x, y) => x - y);
  const between = sorted.map((end, index) => (end + (sorted[index + 1] ?? end)) / 2);
  const candidates = [...sorted, ...between, (sorted[0] ?? 0) - 1, (sorted.at(-1) ?? 0) + 1];
  return candidates.some((number) => tests.every((test) => test(number)));
}

/** 约 and 近 leave a tenth. */
function satisfies(value: MemoryValue, figure: number): (number: number) => boolean {
  switch (value['comparator']) {
    case 'GT':
      return (number) => number > figure;
    case 'GTE':
      return (number) => number >= figure;
    case 'LT':
      return (number) => number < figure;
    case 'LTE':
      return (number) => number <= figure;
    case 'ABOUT':
      return (number) => number >= figure * 0.9 && number <= figure * 1.1;
    case 'NEARLY':
      return (number) => number >= figure * 0.9 && number <= figure;
    default:
      return (number) => number === figure;
  }
}
