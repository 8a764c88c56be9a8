import { edtfBounds } from '../../edtf.js';
import { AtlasError, type Reject } from '../../errors.js';
import type { EntityIndex } from './check-entities.js';
import { checkEvidence, namedSources } from './check-evidence.js';
import { checkValue } from './check-value.js';
import type {
  CheckedClaim,
  CheckedEvidence,
  CheckedQualifier,
  CheckedSection,
  CheckedTime,
  TypedValue,
} from './checked-seed.js';
import { suggestion } from '../../nearest.js';
import type { Predicate, Seed, SeedDocument } from '../files/seed.js';

type ClaimYaml = SeedDocument['claims'][number];

/** What a claim is checked against. */
export interface ClaimContext {
  readonly sections: readonly CheckedSection[];
  readonly seed: Seed;
  readonly index: EntityIndex;
  readonly rejects: Reject[];
  /** Sources that the document names, by place of the quote; grows with every claim. */
  readonly attributions: Map<string, string>;
}

/** Checks one claim and resolves its quotes, dates and values; no answer where they cannot be resolved. */
export function checkClaim(
  claim: ClaimYaml,
  document: SeedDocument,
  context: ClaimContext,
): CheckedClaim | undefined {
  return new ClaimCheck(claim, document, context).check();
}

class ClaimCheck {
  readonly #value: ClaimYaml['value'];
  #failed = false;

  constructor(
    readonly claim: ClaimYaml,
    readonly document: SeedDocument,
    readonly context: ClaimContext,
  ) {
    this.#value = claim.value;
  }

  check(): CheckedClaim | undefined {
    const {
      id,
      subject,
      object,
      predicate: name,
      modality,
      basis,
      rationale,
      rank,
      rankReason,
    } = this.#value;
    const predicate = this.#predicate();
    this.#entity('subject', subject, predicate?.subject);
    if (object !== undefined) this.#entity('object', object, predicate?.object);
    const evidence = checkEvidence(this.claim, this.document, this.context, (path, message) => {
      this.#reject(path, message);
    });
    for (const { path, source } of namedSources(this.#value)) {
      this.#entity('attributedTo', source, ['Document'], path);
    }
    const value = predicate && this.#ends(predicate, evidence);
    const qualifiers = this.#value.qualifiers.map((_, position) => this.#qualifier(position, evidence));
    const validTime = this.#validTime();
    this.#reasons();
    if (this.#failed || evidence === undefined) return undefined;
    return {
      id: `claim:${this.document.key}:${id}`,
      subject,
      predicate: name,
      ...(object !== undefined && { object }),
      ...(value && { value }),
      qualifiers: qualifiers.filter((qualifier) => qualifier !== undefined),
      modality,
      basis,
      ...(rationale && { rationale }),
      rank,
      ...(rankReason && { rankReason }),
      ...(validTime && { validTime }),
      evidence,
    };
  }

  #reject(path: readonly PropertyKey[], message: string): undefined {
    this.#failed = true;
    const { file, line } = this.claim;
    this.context.rejects.push({ file, line: line(...path), subject: this.#value.id, message });
  }

  #predicate(): Predicate | undefined {
    const { predicates } = this.context.seed.vocabulary;
    const name = this.#value.predicate;
    const predicate = predicates.get(name);
    if (predicate === undefined) {
      this.#reject(
        ['predicate'],
        `expected a predicate of vocabulary.yaml, but got "${name}".${suggestion(name, predicates.keys())}`,
      );
    }
    return predicate;
  }

  #entity(
    key: string,
    id: string,
    types: readonly string[] | undefined,
    path: readonly PropertyKey[] = [key],
  ): void {
    const { index } = this.context;
    if (!index.has(id)) {
      if (index.rejected.has(id)) this.#failed = true;
      else {
        const message = `${key}: expected the id of a declared entity, but nothing declares "${id}".${suggestion(id, index.ids())}`;
        this.#reject(path, message);
      }
      return;
    }
    const type = index.typeOf(id);
    if (types !== undefined && type !== undefined && !types.includes(type)) {
      const predicate = key === 'attributedTo' ? key : this.#value.predicate;
      this.#reject(
        path,
        `${key}: expected ${types.join(' or ')} for ${predicate}, but "${id}" is a ${type}.`,
      );
    }
  }

  /** An object or a value; both only where the predicate allows a value beside its object. */
  #ends(predicate: Predicate, evidence: readonly CheckedEvidence[] | undefined): TypedValue | undefined {
    const { object, value, predicate: name } = this.#value;
    if (predicate.object === undefined && object !== undefined) {
      this.#reject(['object'], `expected no object, as ${name} is a value (${predicate.value ?? 'none'}).`);
      return;
    }
    if (predicate.object !== undefined && object === undefined) {
      this.#reject(
        ['id'],
        `expected an object, as ${name} is a relationship to ${predicate.object.join(' or ')}.`,
      );
      return;
    }
    if (predicate.value === undefined) {
      if (value !== undefined) this.#reject(['value'], `expected no value, as ${name} has none.`);
      return undefined;
    }
    if (value === undefined) {
      if (predicate.object === undefined) {
        this.#reject(['id'], `expected a value, as ${name} is a ${predicate.value}.`);
      }
      return undefined;
    }
    return this.#typed(predicate.value, value, ['value'], evidence, predicate);
  }

  #typed(
    type: TypedValue['type'],
    value: unknown,
    path: readonly PropertyKey[],
    evidence: readonly CheckedEvidence[] | undefined,
    predicate?: Predicate,
  ): TypedValue | undefined {
    const quotes = evidence?.map(({ quote }) => quote);
    const noted = this.#value.note !== undefined;
    const result = checkValue(type, value, { quotes, noted, predicate, name: this.#value.predicate });
    for (const { at, message } of result.findings) this.#reject([...path, ...at], message);
    return result.value;
  }

  #qualifier(
    position: number,
    evidence: readonly CheckedEvidence[] | undefined,
  ): CheckedQualifier | undefined {
    const qualifier = this.#value.qualifiers[position];
    if (qualifier === undefined) return undefined;
    const path = ['qualifiers', position];
    const { name, entity, value } = qualifier;
    if ((entity === undefined) === (value === undefined)) {
      this.#reject(path, `qualifier ${name}: expected an entity or a value, one of the two.`);
      return;
    }
    if (entity !== undefined) {
      this.#entity('qualifier', entity, undefined, [...path, 'entity']);
      return { name, entity };
    }
    const type = typeByKeys(value);
    if (type === undefined) {
      this.#reject(
        [...path, 'value'],
        `qualifier ${name}: expected a value with "amount", "value", "percent", "edtf" or "text".`,
      );
      return;
    }
    const typed = this.#typed(type, value, [...path, 'value'], evidence);
    return typed && { name, value: typed };
  }

  #validTime(): CheckedTime | undefined {
    const { validTime, note } = this.#value;
    if (validTime === undefined) return undefined;
    const { edtf, text } = typeof validTime === 'string' ? { edtf: validTime, text: undefined } : validTime;
    if (text !== undefined) {
      if (this.document.text !== undefined && this.document.text.find(text).length === 0) {
        this.#reject(['validTime'], `validTime: expected words of the document, but "${text}" is not in it.`);
      }
      const { findings } = checkValue(
        'PartialDate',
        { edtf, text },
        {
          quotes: undefined,
          noted: note !== undefined,
          predicate: undefined,
          name: 'validTime',
        },
      );
      for (const { message } of findings) this.#reject(['validTime'], `validTime: ${message}`);
    }
    try {
      return { edtf, ...(text !== undefined && { text }), ...edtfBounds(edtf) };
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error;
      // With words beside it, the date was found wrong above.
      if (text === undefined) this.#reject(['validTime'], `validTime: ${error.message}`);
      return undefined;
    }
  }

  #reasons(): void {
    const { basis, rationale, rank, rankReason } = this.#value;
    if (basis === 'INFERRED' && rationale === undefined) {
      this.#reject(['basis'], 'expected "rationale: { zh: …, en: … }", as the basis is INFERRED.');
    }
    if (basis === 'STATED' && rationale !== undefined) {
      this.#reject(
        ['rationale'],
        'expected "basis: INFERRED" beside a rationale: what the text states needs none.',
      );
    }
    if (rank !== 'NORMAL' && rankReason === undefined) {
      this.#reject(['rank'], `expected "rankReason: { zh: …, en: … }", as the rank is ${rank}.`);
    }
  }
}

function typeByKeys(value: unknown): TypedValue['type'] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('amount' in value) return 'Money';
  if ('percent' in value) return 'Rate';
  if ('edtf' in value) return 'PartialDate';
  if ('value' in value) return 'Quantity';
  return 'text' in value ? 'Text' : undefined;
}
