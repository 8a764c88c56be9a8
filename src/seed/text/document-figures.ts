import { findFigures } from './numerals.js';
import { overlaps, type Span } from './span.js';
import type { SqueezedText } from './squeezed-text.js';

/** A figure of a document: a number, an amount, an ordinal or a date, as one place in the text. */
export interface DocumentFigure extends Span {
  /** Year, month and day as far as the text gives them, for a date. */
  readonly date?: readonly number[];
}

/** Dates, and numbers that are one thing in parts: a telephone number, a span of years. */
const WHOLES =
  /(?<!\d)\d{3,4}-\d{7,8}(?!\d)|(?<!\d)(?:19|20)\d{2}[—–~-]+(?:19|20)\d{2}(?!\d)年?|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?|(?<!\d)(?<alone>\d{1,2})月(?:(?<dayAlone>\d{1,2})日)?/g;
/** What follows a number that counts something; 三维 and 二级 name a thing and count nothing. */
const COUNTED =
  /^[余多]?(?:个|家|项|大|种|类|条|方|年|月|天|日|次|倍|成|所|座|只|支|台|架|人|名|位|亩|米|元|届|期|批|款|套|部|层|步|件|处|场|岁|户|村|镇|县|市|省|周|小时|分钟|公里|平方|吨|千瓦)/;
const SCALES = /^[十百千万亿]+$/;
const WORDS = /^(?:万一|一一|一二|万万|千千万万)$/;

/**
 * The figures of a document, in ASCII and in Chinese numerals: 两万余, 百项, 千亿级, 十个方面, 五大计划, 第一, 2022年5月20日.
 * List numbers (一、 一是 1.), digits of a name (5G) and the 一 of 一个 are none.
 */
export function documentFigures(text: SqueezedText): DocumentFigure[] {
  const { squeezed } = text;
  const figures: { start: number; end: number; date?: readonly number[] }[] = [];
  for (const match of squeezed.matchAll(WHOLES)) {
    const { year, month, day, alone, dayAlone } = match.groups ?? {};
    const date = [year, month ?? alone, day ?? dayAlone].filter((part) => part !== undefined).map(Number);
    const span = { start: match.index, end: match.index + match[0].length };
    figures.push(date.length > 0 ? { ...span, date } : span);
  }
  const wholes = [...figures];
  for (const { start, end } of findFigures(squeezed)) {
    if (wholes.some((whole) => overlaps(whole, { start, end }))) continue;
    if (isFigure(text, start, end)) figures.push({ start, end });
  }
  return figures
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, date }) => ({ ...text.span(start, end), ...(date && { date }) }));
}

function isFigure(text: SqueezedText, start: number, end: number): boolean {
  const { squeezed } = text;
  const numeral = squeezed.slice(start, end);
  const before = squeezed.charAt(start - 1);
  const after = squeezed.slice(end, end + 4);
  if (isListNumber(text, start, end)) return false;
  if (/[0-9]/.test(numeral)) {
    // 5G, VR2, dsjyjs1@…: the digit belongs to a word.
    return !touchesLatin(text, start, -1) && !touchesLatin(text, end - 1, 1);
  }
  if (before === '第') return true;
  if (numeral === '一' || WORDS.test(numeral)) return false;
  if (numeral.startsWith('百分之') || numeral.length > 1) return true;
  return COUNTED.test(after) || (SCALES.test(numeral) && /^[余多级]/.test(after));
}

function isListNumber(text: SqueezedText, start: number, end: number): boolean {
  const { squeezed } = text;
  const after = squeezed.charAt(end);
  const place = text.span(start, start + 1).start;
  const lineStart = /(?:^|\n)[ \t\u3000]*[（(]?$/.test(text.text.slice(Math.max(0, place - 8), place));
  if (lineStart && /[、.．)）]/.test(after)) return true;
  return after === '是' && (lineStart || /[。；：，其]/.test(squeezed.charAt(start - 1)));
}

/** Whether the neighbour in the text as stored, spaces included, is a Latin letter. */
function touchesLatin(text: SqueezedText, position: number, step: -1 | 1): boolean {
  const place = text.span(position, position + 1).start;
  return /[A-Za-z@_/]/.test(text.text.charAt(place + step));
}
