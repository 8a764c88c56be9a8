import type { Comparator } from '../../comparator.js';

/** A number as a Chinese text writes it: `7.87万`, `两万余`, `百`, `30%`. */
export interface Figure {
  /** UTF-16 offsets in the text that was searched, the numeral alone: no unit, no 余. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly percent: boolean;
  readonly comparator: Comparator;
}

const DIGITS = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
DIGITS.set('〇', 0).set('两', 2);
const TENS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const MYRIADS = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

const CHINESE = '零〇一二三四五六七八九十百千万亿两';
const NUMERAL = new RegExp(
  [
    String.raw`百分之(?<share>[\d.]+|[${CHINESE}点]+)`,
    String.raw`(?<ascii>\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<inner>[余多几](?=[十百千万亿]))?(?<scale>[十百千万亿]*)(?<sign>[%％])?`,
    String.raw`(?<tenths>[一二三四五六七八九十两])成`,
    String.raw`(?<chinese>[${CHINESE}]+(?:点[零〇一二三四五六七八九]+)?)(?<innerChinese>[余多几](?=[万亿]))?(?<scaleChinese>[万亿]*)`,
  ].join('|'),
  'g',
);

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不少于|不低于|至少)$/, 'GTE'],
  [/(?:不超过|不高于|不多于)$/, 'LTE'],
  [/(?:最高|最多|至多)[^\d，。；、,;]{0,6}$/, 'LTE'],
  [/(?:超过|突破|多于|高于|大于|超|逾)$/, 'GT'],
  [/(?:不足|不到|低于|少于|小于|未满)$/, 'LT'],
  [/(?:将近|接近|(?<![最附临邻靠])近)$/, 'NEARLY'],
  [/(?:大约|约为|(?<![节条签合制])约)$/, 'ABOUT'],
];
const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/^[余多]/, 'GT'],
  [/^[^\d，。；、,;]{0,3}以上/, 'GTE'],
  [/^[^\d，。；、,;]{0,3}(?:以内|以下)/, 'LTE'],
  [/^[^\d，。；、,;]{0,3}(?:左右|上下)/, 'ABOUT'],
];

/**
 * Every number in `text`, ASCII and Chinese, in the order of the text. White space must have been taken out, or it
 * parts a numeral from its scale.
 */
export function findFigures(text: string): Figure[] {
  const plain = text.replace(/[０-９．，％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const figures: Figure[] = [];
  for (const match of plain.matchAll(NUMERAL)) {
    const groups = match.groups ?? {};
    const value = readMatch(groups);
    if (value === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const inner = groups['inner'] ?? groups['innerChinese'];
    const comparator = inner ? 'GT' : compare(plain.slice(0, start), plain.slice(end));
    const percent = Boolean(groups['share'] ?? groups['sign'] ?? groups['tenths']);
    figures.push({ start, end, value, percent, comparator: comparator ?? shared(plain, start, figures) });
  }
  return figures;
}

/** The number that a numeral writes, or `undefined` when it is none: `两万` is 20000, `7.87万` 78700. */
export function readNumeral(numeral: string): number | undefined {
  const [figure, ...others] = findFigures(numeral);
  return figure?.start === 0 && others.length === 0 ? figure.value : undefined;
}

function readMatch(groups: Record<string, string | undefined>): number | undefined {
  const { share, ascii, scale, tenths, chinese, scaleChinese } = groups;
  if (share !== undefined) return /\d/.test(share) ? Number(share) : readChinese(share);
  if (ascii !== undefined) return times(Number(ascii.replaceAll(',', '')), scale ?? '');
  if (tenths !== undefined) return (readChinese(tenths) ?? 0) * 10;
  const value = readChinese(chinese ?? '');
  return value === undefined ? undefined : times(value, scaleChinese ?? '');
}

/** 7.87 × 万 in floats is 78700.00000000001: scale in decimal, as the text does. */
function times(value: number, scale: string): number {
  const exponent = [...scale].reduce(
    (sum, unit) => sum + Math.log10(TENS.get(unit) ?? MYRIADS.get(unit) ?? 1),
    0,
  );
  return exponent === 0 ? value : Number(`${value}e${Math.round(exponent)}`);
}

/** Reads 一百二十万, 千亿, 二〇二二, 三点五万; a last digit without its unit is of the next (三万五 is 35000). */
function readChinese(numeral: string): number | undefined {
  const [whole = '', fraction] = numeral.split('点');
  const digitsOnly = [...whole].every((character) => DIGITS.has(character));
  const value = digitsOnly ? Number([...whole].map((digit) => DIGITS.get(digit)).join('')) : readUnits(whole);
  if (fraction === undefined || fraction === '') return value;
  return Number(`${value}.${[...fraction].map((digit) => DIGITS.get(digit)).join('')}`);
}

function readUnits(numeral: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = 1;
  for (const character of numeral) {
    const ten = TENS.get(character);
    const myriad = MYRIADS.get(character);
    if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = undefined;
      lastUnit = ten;
    } else if (myriad !== undefined) {
      const below = section + (digit ?? 0);
      total = myriad === 10_000 ? total + (below || 1) * myriad : (total + below || 1) * myriad;
      section = 0;
      digit = undefined;
      lastUnit = myriad;
    } else {
      digit = DIGITS.get(character) ?? 0;
      if (digit === 0) lastUnit = 1;
    }
  }
  const implied = digit !== undefined && lastUnit > 10 ? (digit * lastUnit) / 10 : (digit ?? 0);
  return total + section + implied;
}

function compare(before: string, after: string): Comparator | undefined {
  return BEFORE.find(([words]) => words.test(before))?.[1] ?? AFTER.find(([words]) => words.test(after))?.[1];
}

/** 分别超过9万人、7万人和6万人: the word before the first figure of such a list holds for each of them. */
function shared(text: string, start: number, earlier: readonly Figure[]): Comparator {
  const previous = earlier.at(-1);
  if (previous === undefined) return 'EQ';
  const between = text.slice(previous.end, start);
  const clause =
    text
      .slice(0, start)
      .split(/[，。；]/)
      .at(-1) ?? '';
  return clause.includes('分别') && /^[^，。；]{0,4}[、和及与]$/.test(between) ? previous.comparator : 'EQ';
}
