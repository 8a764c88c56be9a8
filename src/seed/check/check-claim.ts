import { edtfBounds } from '../../edtf.js';
import { suggestion } from '../../nearest.js';
import type { Predicate, SeedDocument } from '../files/seed.js';
import { SqueezedText } from '../text/squeezed-text.js';
import { dateFindings } from './check-date.js';
import { type Attributions, checkEvidence, namedSources } from './check-evidence.js';
import { checkValue } from './check-value.js';
import type {
  CheckedClaim,
  CheckedQualifier,
  CheckedSection,
  CheckedTime,
  TypedValue,
} from './checked-seed.js';
import type { EntityIndex } from './entity-index.js';
import { WHOLE_ITEM, type ItemRejects } from './item-rejects.js';

type ClaimYaml = SeedDocument['claims'][number]['value'];
type Path = readonly PropertyKey[];

/** What a claim is checked against. */
export interface ClaimContext {
  readonly document: SeedDocument;
  readonly sections: readonly CheckedSection[];
  readonly index: EntityIndex;
  /** Grows with every claim. */
  readonly attributions: Attributions;
  readonly rejects: ItemRejects;
}

/**
 * Checks one claim and resolves its quotes, dates and values; no answer where anything of it is rejected. The sources
 * of its quotes are not in it yet: later claims may name them.
 */
export function checkClaim(claim: ClaimYaml, context: ClaimContext): CheckedClaim | undefined {
  return new ClaimCheck(claim, context).check();
}

class ClaimCheck {
  readonly #claim: ClaimYaml;
  readonly #context: ClaimContext;
  readonly #rejects: ItemRejects;

  constructor(claim: ClaimYaml, context: ClaimContext) {
    this.#claim = claim;
    this.#context = context;
    this.#rejects = context.rejects;
  }

  check(): CheckedClaim | undefined {
    const { id, subject, object, basis, rationale, rank, rankReason, note } = this.#claim;
    const { document, sections, attributions } = this.#context;
    const predicate = this.#predicate();
    this.#checkEntity(['subject'], subject, predicate?.subject);
    if (object !== undefined) this.#checkEntity(['object'], object, predicate?.object);
    const evidence = checkEvidence(this.#claim, document, sections, attributions, this.#rejects);
    for (const { path, source } of namedSources(this.#claim)) {
      this.#checkEntity(path, source, ['Document'], 'attributedTo');
    }
    const quotes = evidence?.map(({ quote }) => new SqueezedText(quote));
    const value = predicate && this.#valueOfPredicate(predicate, quotes);
    const qualifiers = this.#claim.qualifiers.map((qualifier, position) =>
      this.#qualifier(qualifier, ['qualifiers', position], quotes),
    );
    const modality = this.#modality(predicate);
    const validTime = this.#validTime();
    this.#checkReasons();
    if (this.#rejects.failed || evidence === undefined) return undefined;
    return {
      id: `claim:${document.key}:${id}`,
      subject,
      predicate: this.#claim.predicate,
      ...(object !== undefined && { object }),
      ...(value && { value }),
      qualifiers: qualifiers.filter((qualifier) => qualifier !== undefined),
      modality,
      basis,
      ...(rationale && { rationale }),
      ...(note && { note }),
      rank,
      ...(rankReason && { rankReason }),
      ...(validTime && { validTime }),
      evidence,
    };
  }

  #predicate(): Predicate | undefined {
    const { predicates } = this.#context.index.vocabulary;
    const name = this.#claim.predicate;
    const predicate = predicates.get(name);
    if (predicate === undefined) {
      this.#rejects.add(
        ['predicate'],
        `expected a predicate of vocabulary.yaml, but got "${name}".${suggestion(name, predicates.keys())}`,
      );
    }
    return predicate;
  }

  /**
   * Rejects an id that nothing declares, and an entity of a type that cannot stand in its place.
   *
   * @param path Where its id stands; messages begin with the last of it.
   * @param by What says which types can.
   */
  #checkEntity(
    path: Path,
    id: string,
    types: readonly string[] | undefined,
    by = this.#claim.predicate,
  ): void {
    const { index } = this.#context;
    const place = String(path.at(-1));
    if (index.has(id)) {
      const type = index.typeOf(id);
      if (types === undefined || type === undefined || types.includes(type)) return;
      this.#rejects.add(
        path,
        `${place}: expected ${types.join(' or ')} for ${by}, but "${id}" is a ${type}.`,
      );
    } else if (index.rejected.has(id)) {
      this.#rejects.fail();
    } else {
      const help = suggestion(id, index.ids());
      const message = `${place}: expected the id of a declared entity, but nothing declares "${id}".${help}`;
      this.#rejects.add(path, message);
    }
  }

  /** The claim's value, where its predicate has one; object and value are held against what the predicate takes. */
  #valueOfPredicate(
    predicate: Predicate,
    quotes: readonly SqueezedText[] | undefined,
  ): TypedValue | undefined {
    const { value } = this.#claim;
    const misfit = misfitOf(predicate, this.#claim);
    if (misfit !== undefined) this.#rejects.add(misfit.path, misfit.message);
    else if (predicate.value !== undefined && value !== undefined) {
      return this.#value(predicate.value, value, ['value'], quotes, this.#claim.predicate, predicate);
    }
    return undefined;
  }

  #value(
    type: TypedValue['type'],
    input: unknown,
    path: Path,
    quotes: readonly SqueezedText[] | undefined,
    owner: string,
    predicate?: Predicate,
  ): TypedValue | undefined {
    const { value, findings } = checkValue(type, input, { quotes, noted: this.#noted, predicate, owner });
    for (const { at, message } of findings) this.#rejects.add([...path, ...at], message);
    return value;
  }

  #qualifier(
    { name, entity, value }: ClaimYaml['qualifiers'][number],
    path: Path,
    quotes: readonly SqueezedText[] | undefined,
  ): CheckedQualifier | undefined {
    if ((entity === undefined) === (value === undefined)) {
      this.#rejects.add(path, `qualifier ${name}: expected an entity or a value, one of the two.`);
      return undefined;
    }
    const { qualifiers } = this.#context.index.vocabulary;
    const kind = qualifiers.get(name);
    if (kind === undefined) {
      this.#rejects.add(
        [...path, 'name'],
        `expected a qualifier of vocabulary.yaml, but got "${name}".${suggestion(name, qualifiers.keys())}`,
      );
      return undefined;
    }
    if (entity !== undefined) {
      if (kind.entity === undefined)
        this.#rejects.add([...path, 'entity'], `qualifier ${name}: expected a value and no entity.`);
      else this.#checkEntity([...path, 'entity'], entity, kind.entity, `qualifier ${name}`);
      return { name, entity };
    }
    if (kind.value === undefined) {
      this.#rejects.add([...path, 'value'], `qualifier ${name}: expected an entity and no value.`);
      return undefined;
    }
    const typed = this.#value(kind.value, value, [...path, 'value'], quotes, `qualifier ${name}`);
    return typed && { name, value: typed };
  }

  #modality(predicate: Predicate | undefined): string {
    const { modality, predicate: name } = this.#claim;
    const { modality: own = 'ACTUAL' } = predicate ?? {};
    if (modality === 'ACTUAL' && own !== 'ACTUAL') {
      this.#rejects.add(
        ['modality'],
        `modality: expected ${own}, as ${name} names what is not so yet, but got ACTUAL; leave "modality" out, or write the predicate of what is so already.`,
      );
    }
    return modality ?? own;
  }

  #validTime(): CheckedTime | undefined {
    const { validTime } = this.#claim;
    if (validTime === undefined) return undefined;
    const { edtf, text } = typeof validTime === 'string' ? { edtf: validTime, text: undefined } : validTime;
    const reject = (message: string): void => {
      this.#rejects.add(['validTime'], `validTime: ${message}`);
    };
    const { text: document } = this.#context.document;
    if (text !== undefined && document !== undefined && document.find(text).length === 0) {
      reject(`expected words of the document, but "${text}" is not in it.`);
    }
    const findings = dateFindings({ edtf, text }, this.#noted);
    for (const { message } of findings) reject(message);
    if (findings.length > 0) return undefined;
    return { edtf, ...(text !== undefined && { text }), ...edtfBounds(edtf) };
  }

  /** Whether the claim says, in `note`, why a value is not what its words write. */
  get #noted(): boolean {
    return this.#claim.note !== undefined;
  }

  #checkReasons(): void {
    const { basis, rationale, rank, rankReason } = this.#claim;
    if (basis === 'INFERRED' && rationale === undefined) {
      this.#rejects.add(['basis'], 'expected "rationale: { zh: …, en: … }", as the basis is INFERRED.');
    }
    if (basis === 'STATED' && rationale !== undefined) {
      this.#rejects.add(
        ['rationale'],
        'expected "basis: INFERRED" beside a rationale: what the text states needs none.',
      );
    }
    if (rank !== 'NORMAL' && rankReason === undefined) {
      this.#rejects.add(['rank'], `expected "rankReason: { zh: …, en: … }", as the rank is ${rank}.`);
    }
  }
}

/** A claim has an object or a value; both only where the predicate allows a value beside its object. */
function misfitOf(
  predicate: Predicate,
  { object, value, predicate: name }: ClaimYaml,
): { path: Path; message: string } | undefined {
  const { object: types, value: type } = predicate;
  if (types === undefined && object !== undefined) {
    return { path: ['object'], message: `expected no object, as ${name} is a value (${type ?? 'none'}).` };
  }
  if (types !== undefined && object === undefined) {
    return {
      path: WHOLE_ITEM,
      message: `expected an object, as ${name} is a relationship to ${types.join(' or ')}.`,
    };
  }
  if (type === undefined && value !== undefined) {
    return { path: ['value'], message: `expected no value, as ${name} has none.` };
  }
  if (type !== undefined && value === undefined && types === undefined) {
    return { path: WHOLE_ITEM, message: `expected a value, as ${name} is a ${type}.` };
  }
  return undefined;
}
