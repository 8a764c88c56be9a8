import { compareIds } from '../../compare-texts.js';
import { FIRST_DAY, LAST_DAY } from '../../edtf.js';
import { counts, isSingle, type StoredClaim } from './project-claims.js';

type Properties = StoredClaim['properties'];

/**
 * Pairs of claims on one (subject, predicate) that cannot both be true, each from the smaller id: one single-valued
 * predicate, the same qualifiers and modality, overlapping valid times, neither deprecated, and values that exclude each
 * other.
 */
export function findConflicts(claims: readonly StoredClaim[]): (readonly [string, string])[] {
  const groups = new Map<string, StoredClaim[]>();
  for (const claim of claims) {
    const { properties, qualifiers } = claim;
    if (!isSingle(claim) || claim.object !== null || !counts(claim)) continue;
    const key = JSON.stringify([properties['modality'], qualifiers]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const pairs: (readonly [string, string])[] = [];
  for (const group of groups.values()) {
    const sorted = group.sort(compareIds);
    for (const [position, a] of sorted.entries()) {
      for (const b of sorted.slice(position + 1)) {
        if (overlap(a.properties, b.properties, 'validTime') && exclude(a.properties, b.properties)) {
          pairs.push([a.id, b.id]);
        }
      }
    }
  }
  return pairs;
}

/** Whether two values cannot both hold. "2022" and "2022-02" can, and "more than 90" and "100". */
function exclude(a: Properties, b: Properties): boolean {
  if (a['valueType'] !== b['valueType']) return true;
  switch (a['valueType']) {
    case 'PartialDate':
      return !overlap(a, b, 'value');
    case 'Money':
      return a['valueCurrency'] !== b['valueCurrency'] || apart(a, b, 'valueAmount');
    case 'Quantity':
      return a['valueUnit'] !== b['valueUnit'] || apart(a, b, 'valueValue');
    case 'Rate':
      return apart(a, b, 'valuePercent');
    default:
      return (a['valueCode'] ?? a['valueText']) !== (b['valueCode'] ?? b['valueText']);
  }
}

/** A bound that is absent is open. */
function overlap(a: Properties, b: Properties, name: string): boolean {
  const starts = [a, b].map((properties) => day(properties[`${name}Earliest`]) ?? FIRST_DAY);
  const ends = [a, b].map((properties) => day(properties[`${name}Latest`]) ?? LAST_DAY);
  return (starts[0] ?? '') <= (ends[1] ?? '') && (starts[1] ?? '') <= (ends[0] ?? '');
}

function apart(a: Properties, b: Properties, member: string): boolean {
  const [left, right] = [range(a, member), range(b, member)];
  if (left.low > right.high || right.low > left.high) return true;
  if (left.low === right.high) return left.lowOpen || right.highOpen;
  return right.low === left.high && (right.lowOpen || left.highOpen);
}

interface Range {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** 约 and 近 leave a tenth, the rounding of a figure that is about: any more would call nothing a conflict. */
function range(properties: Properties, member: string): Range {
  const figure = Number(properties[member]);
  const closed = { lowOpen: false, highOpen: false };
  switch (properties['valueComparator']) {
    case 'GT':
      return { ...closed, low: figure, high: Infinity, lowOpen: true };
    case 'GTE':
      return { ...closed, low: figure, high: Infinity };
    case 'LT':
      return { ...closed, low: -Infinity, high: figure, highOpen: true };
    case 'LTE':
      return { ...closed, low: -Infinity, high: figure };
    case 'ABOUT':
      return { ...closed, low: figure * 0.9, high: figure * 1.1 };
    case 'NEARLY':
      return { ...closed, low: figure * 0.9, high: figure };
    default:
      return { ...closed, low: figure, high: figure };
  }
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
