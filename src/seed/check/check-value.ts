import type { z } from 'zod';

import { edtfBounds } from '../../edtf.js';
import { AtlasError } from '../../errors.js';
import type { TypedValue } from './checked-seed.js';
import { suggestion } from '../../nearest.js';
import { type Comparator, type Figure, findFigures } from '../text/numerals.js';
import type { Predicate } from '../files/seed.js';
import { valueShapes } from '../files/shapes.js';
import { squeeze } from '../text/squeezed-text.js';

/** What is wrong with a value, and where in it. */
export interface ValueFinding {
  readonly at: readonly PropertyKey[];
  readonly message: string;
}

export interface ValueContext {
  /** The quotes of its claim; `undefined` where they are not to be looked at. */
  readonly quotes: readonly string[] | undefined;
  /** Whether the claim says, in `note`, why a number is not the literal's. */
  readonly noted: boolean;
  /** `undefined` for a qualifier. */
  readonly predicate: Predicate | undefined;
  /** Name of the predicate. */
  readonly name: string;
}

/** Holds a value against its type, its predicate and the words that it was read from. */
export function checkValue(
  type: TypedValue['type'],
  input: unknown,
  context: ValueContext,
): { readonly value: TypedValue | undefined; readonly findings: readonly ValueFinding[] } {
  const findings: ValueFinding[] = [];
  const shape = valueShapes[type].safeParse(input, { reportInput: true });
  if (!shape.success) {
    return { value: undefined, findings: shape.error.issues.map((issue) => shapeFinding(type, issue)) };
  }
  const members = withoutUndefined(shape.data);
  const { text } = shape.data;
  const stands = context.quotes?.some((quote) => squeeze(quote).includes(squeeze(text)));
  if (stands === false) {
    findings.push({
      at: ['text'],
      message: `text: expected words of the quote, but "${text}" is not in it.`,
    });
  }
  if (type === 'Quantity') checkUnit(members, context, findings);
  if (type === 'Text') checkCode(members, context, findings);
  if (type === 'PartialDate') checkDate(members, text, context, findings);
  const number = members['amount'] ?? members['value'] ?? members['percent'];
  if (typeof number === 'number')
    checkNumber(type, number, members, text, context, stands === true, findings);
  return { value: findings.length === 0 ? { type, members, text } : undefined, findings };
}

function shapeFinding(type: TypedValue['type'], issue: z.core.$ZodIssue): ValueFinding {
  const known = Object.keys(valueShapes[type].shape);
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return {
      at: [key],
      message: `value: expected a ${type} with ${known.join(', ')}, but got "${key}".${suggestion(key, known)}`,
    };
  }
  const name = issue.path.join('.');
  const got = shown(issue.input);
  const form = issue.code === 'invalid_type' ? `a ${issue.expected}` : issue.message;
  const message =
    name === ''
      ? `value: expected a ${type} with ${known.join(', ')}, but got ${got}.`
      : `${name}: expected ${form} in a ${type}, but got ${got}.`;
  return { at: issue.path, message };
}

function shown(input: unknown): string {
  if (input === undefined) return 'nothing';
  // JSON has no word for .inf and .nan.
  return typeof input === 'number' ? String(input) : JSON.stringify(input);
}

function checkUnit(
  members: Record<string, string | number>,
  context: ValueContext,
  findings: ValueFinding[],
): void {
  const unit = context.predicate?.unit;
  if (members['unit'] === undefined) {
    if (unit === undefined)
      findings.push({ at: [], message: 'unit: expected the unit, as the predicate has none.' });
    else members['unit'] = unit;
  } else if (unit !== undefined && members['unit'] !== unit) {
    const message = `unit: expected ${unit}, the unit of ${context.name}, but got "${members['unit']}".`;
    findings.push({ at: ['unit'], message });
  }
}

function checkCode(
  members: Record<string, string | number>,
  context: ValueContext,
  findings: ValueFinding[],
): void {
  const code = members['code'];
  const codes = context.predicate?.codes;
  if (code === undefined) {
    if (codes !== undefined) {
      findings.push({ at: [], message: `code: expected one of ${codes.join(', ')}, but got nothing.` });
    }
  } else if (codes === undefined) {
    findings.push({ at: ['code'], message: `code: expected none, as ${context.name} has no codes.` });
  } else if (!codes.includes(String(code))) {
    const message = `code: expected one of ${codes.join(', ')}, but got "${code}".${suggestion(String(code), codes)}`;
    findings.push({ at: ['code'], message });
  }
}

function checkDate(
  members: Record<string, string | number>,
  text: string,
  context: ValueContext,
  findings: ValueFinding[],
): void {
  const edtf = String(members['edtf']);
  try {
    Object.assign(members, edtfBounds(edtf));
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    findings.push({ at: ['edtf'], message: error.message });
    return;
  }
  if (context.noted) return;
  const written = new Set(edtf.match(/\d+/g)?.map(Number));
  // A two-digit count of years (近五年) is a length and no date.
  const named = squeeze(text).matchAll(/(\d{4})(?!\d)|(\d{1,2})月|月(\d{1,2})日/g);
  for (const [, year, month, day] of named) {
    const part = Number(year ?? month ?? day);
    if (written.has(part)) continue;
    const message = `edtf: expected the date that "${text}" writes, but "${edtf}" has no ${part}; correct it, or say why in "note".`;
    findings.push({ at: ['edtf'], message });
    return;
  }
}

function checkNumber(
  type: TypedValue['type'],
  number: number,
  members: Record<string, string | number>,
  text: string,
  context: ValueContext,
  stands: boolean,
  findings: ValueFinding[],
): void {
  const key = type === 'Money' ? 'amount' : type === 'Rate' ? 'percent' : 'value';
  if (!Number.isFinite(number) || Math.abs(number) > 1e18 || (type !== 'Rate' && number < 0)) {
    const message = `${key}: expected a number from 0 to 1e18, but got ${number}.`;
    findings.push({ at: [key], message });
    return;
  }
  if (context.noted) return;
  const figures = figuresOf(text, context.quotes).filter(({ percent }) => (type === 'Rate') === percent);
  const figure = figures.find(({ value }) => value === number);
  if (figure === undefined) {
    const written = figures.map(({ value }) => value).join(' or ');
    const got =
      written === ''
        ? `"${text}" writes no ${type === 'Rate' ? 'percentage' : 'number'}`
        : `"${text}" writes ${written}`;
    const message = `${key}: expected the number that the text writes, but got ${number}, where ${got}; correct it, or say why in "note".`;
    findings.push({ at: [key], message });
    return;
  }
  checkCurrency(text, members, findings);
  const comparator = members['comparator'] as Comparator;
  // Without its place in a quote the words around it are not known.
  if (!stands) return;
  if (figures.some((other) => other.value === number && other.comparator === comparator)) return;
  const message = `comparator: expected ${figure.comparator}, as the text puts it, but got ${comparator}; correct it, or say why in "note".`;
  findings.push({ at: ['comparator'], message });
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/美元|美金/, 'USD'],
  [/欧元/, 'EUR'],
  [/港元|港币/, 'HKD'],
  [/日元/, 'JPY'],
  [/英镑/, 'GBP'],
  [/元|人民币/, 'CNY'],
];

function checkCurrency(
  text: string,
  members: Record<string, string | number>,
  findings: ValueFinding[],
): void {
  const currency = members['currency'];
  if (currency === undefined) return;
  const written = CURRENCIES.find(([words]) => words.test(text))?.[1];
  if (written !== undefined && written !== currency) {
    const message = `currency: expected ${written}, as "${text}" says, but got "${currency}".`;
    findings.push({ at: ['currency'], message });
  }
}

/** The figures within `text` where it stands in a quote, so that the words around it are heard (超过, 以上). */
function figuresOf(text: string, quotes: readonly string[] | undefined): Figure[] {
  const literal = squeeze(text);
  const figures: Figure[] = [];
  for (const quote of quotes ?? []) {
    const squeezed = squeeze(quote);
    const all = findFigures(squeezed);
    for (let at = squeezed.indexOf(literal); at >= 0; at = squeezed.indexOf(literal, at + 1)) {
      figures.push(...all.filter(({ start, end }) => at <= start && end <= at + literal.length));
    }
  }
  // 百度 of a longer word, or a literal that begins within a numeral: the literal alone decides then.
  return figures.length > 0 ? figures : findFigures(literal);
}

function withoutUndefined(members: object): Record<string, string | number> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
