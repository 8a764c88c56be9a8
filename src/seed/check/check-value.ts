import type { z } from 'zod';

import { edtfBounds } from '../../edtf.js';
import { suggestion } from '../../nearest.js';
import type { Predicate } from '../files/seed.js';
import { valueShapes } from '../files/shapes.js';
import type { SqueezedText } from '../text/squeezed-text.js';
import { dateFindings } from './check-date.js';
import { numberFindings } from './check-number.js';
import type { TypedValue } from './checked-seed.js';
import type { ValueFinding } from './value-finding.js';

/** What the values of a claim rest on, those of its qualifiers too. */
export interface ValueGrounds {
  /** The quotes of the claim; `undefined` where they are not known. */
  readonly quotes: readonly SqueezedText[] | undefined;
  /** Whether the claim says, in `note`, why a number or a date is not what the words write. */
  readonly noted: boolean;
}

/** What a value is held against beside the form of its type. */
export interface ValueContext extends ValueGrounds {
  /** `undefined` for a qualifier. */
  readonly predicate: Predicate | undefined;
  /** What the value is of, as messages call it: the name of the predicate, or `qualifier <name>`. */
  readonly owner: string;
}

type ValueType = TypedValue['type'];
type Members = TypedValue['members'];

/** How the values of a type are checked once they have its form, and which members follow from those that are given. */
interface ValueRules<T> {
  findings(value: T, context: ValueContext): ValueFinding[];
  derived(value: T, context: ValueContext): Members;
}

const MONEY: ValueRules<z.output<typeof valueShapes.Money>> = {
  findings: ({ amount: number, ...rest }, { quotes, noted }) =>
    numberFindings({ key: 'amount', number, ...rest }, quotes, noted),
  derived: () => ({}),
};

const QUANTITY: ValueRules<z.output<typeof valueShapes.Quantity>> = {
  findings: ({ value: number, unit, comparator, text }, context) => [
    ...unitFindings(unit, context),
    ...numberFindings({ key: 'value', number, comparator, text }, context.quotes, context.noted),
  ],
  derived({ unit: own }, { predicate }) {
    const unit = own ?? predicate?.unit;
    return unit === undefined ? {} : { unit };
  },
};

const RATE: ValueRules<z.output<typeof valueShapes.Rate>> = {
  findings: ({ percent: number, ...rest }, { quotes, noted }) =>
    numberFindings({ key: 'percent', number, ...rest }, quotes, noted),
  derived: () => ({}),
};

const PARTIAL_DATE: ValueRules<z.output<typeof valueShapes.PartialDate>> = {
  findings: (value, { noted }) => dateFindings(value, noted),
  derived: ({ edtf }) => ({ ...edtfBounds(edtf) }),
};

const TEXT: ValueRules<z.output<typeof valueShapes.Text>> = {
  findings: ({ code }, context) => codeFindings(code, context),
  derived: () => ({}),
};

const CHECKS: Readonly<Record<ValueType, ReturnType<typeof checkOf>>> = {
  Money: checkOf('Money', valueShapes.Money, MONEY),
  Quantity: checkOf('Quantity', valueShapes.Quantity, QUANTITY),
  Rate: checkOf('Rate', valueShapes.Rate, RATE),
  PartialDate: checkOf('PartialDate', valueShapes.PartialDate, PARTIAL_DATE),
  Text: checkOf('Text', valueShapes.Text, TEXT),
};

/** Holds a value against its type, its predicate and the words that it was read from; no value where one of them refuses. */
export function checkValue(type: ValueType, input: unknown, context: ValueContext): ValueCheck {
  return CHECKS[type](input, context);
}

interface ValueCheck {
  readonly value: TypedValue | undefined;
  readonly findings: readonly ValueFinding[];
}

/** The check of one type: first its form, then its words, then its own rules; what follows from it comes last. */
function checkOf<S extends z.ZodObject>(
  type: ValueType,
  shape: S,
  rules: ValueRules<z.output<S>>,
): (input: unknown, context: ValueContext) => ValueCheck {
  return (input, context) => {
    const parsed = shape.safeParse(input, { reportInput: true });
    if (!parsed.success) {
      const known = Object.keys(shape.shape);
      return {
        value: undefined,
        findings: parsed.error.issues.map((issue) => formFinding(type, known, issue)),
      };
    }
    const given = parsed.data as { readonly text: string } & Members;
    const findings = [...textFindings(given.text, context), ...rules.findings(parsed.data, context)];
    if (findings.length > 0) return { value: undefined, findings };
    const members = { ...withoutUndefined(given), ...rules.derived(parsed.data, context) };
    return { value: { type, members, text: given.text }, findings };
  };
}

function formFinding(type: ValueType, known: readonly string[], issue: z.core.$ZodIssue): ValueFinding {
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

function textFindings(text: string, { quotes }: ValueContext): ValueFinding[] {
  if (quotes === undefined || quotes.some((quote) => quote.findSqueezed(text).length > 0)) return [];
  return [{ at: ['text'], message: `text: expected words of the quote, but "${text}" is not in it.` }];
}

function unitFindings(unit: string | undefined, { predicate, owner }: ValueContext): ValueFinding[] {
  const expected = predicate?.unit;
  if (unit === undefined) {
    if (expected !== undefined) return [];
    return [{ at: [], message: `unit: expected the unit, as ${owner} has none.` }];
  }
  if (expected === undefined || unit === expected) return [];
  return [{ at: ['unit'], message: `unit: expected ${expected}, the unit of ${owner}, but got "${unit}".` }];
}

function codeFindings(code: string | undefined, { predicate, owner }: ValueContext): ValueFinding[] {
  const codes = predicate?.codes;
  if (code === undefined) {
    if (codes === undefined) return [];
    return [{ at: [], message: `code: expected one of ${codes.join(', ')}, but got nothing.` }];
  }
  if (codes === undefined) {
    return [{ at: ['code'], message: `code: expected none, as ${owner} has no codes.` }];
  }
  if (codes.includes(code)) return [];
  const message = `code: expected one of ${codes.join(', ')}, but got "${code}".${suggestion(code, codes)}`;
  return [{ at: ['code'], message }];
}

function withoutUndefined(members: Readonly<Record<string, unknown>>): Members {
  return Object.fromEntries(
    Object.entries(members as Members).filter(([, value]: [string, unknown]) => value !== undefined),
  );
}
