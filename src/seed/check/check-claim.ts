import { edtfBounds } from '../../edtf.js';
import { suggestion } from '../../nearest.js';
import type { Predicate, SeedDocument } from '../files/seed.js';
import { SqueezedText } from '../text/squeezed-text.js';
import { dateFindings } from './check-date.js';
import { type Attributions, checkEvidence, attributionsOf } from './check-evidence.js';
import { checkQualifier } from './check-qualifier.js';
import { checkReference } from './check-reference.js';
import { checkValue, type ValueGrounds } from './check-value.js';
import type { CheckedClaim, CheckedSection, CheckedTime, TypedValue } from './checked-seed.js';
import type { EntityIndex } from './entity-index.js';
import { WHOLE_ITEM, type ItemRejects } from './item-rejects.js';

type ClaimYaml = SeedDocument['claims'][number]['value'];

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
 * Checks one claim and resolves its quotes, dates and values; no answer where anything of it is rejected. `attributedTo`
 * is filled in later: another claim may attribute the same quote.
 */
export function checkClaim(claim: ClaimYaml, context: ClaimContext): CheckedClaim | undefined {
  const { document, sections, index, attributions, rejects } = context;
  const { id, subject, object, basis, rationale, rank, rankReason, note } = claim;
  const predicate = knownPredicate(claim, index, rejects);
  checkEntities(claim, predicate, index, rejects);
  const evidence = checkEvidence(claim, document, sections, attributions, rejects);
  const grounds: ValueGrounds = {
    quotes: evidence?.map(({ quote }) => new SqueezedText(quote)),
    noted: note !== undefined,
  };
  const value = predicate && checkedValue(claim, predicate, grounds, rejects);
  const qualifiers = claim.qualifiers.map((qualifier, position) =>
    checkQualifier(qualifier, ['qualifiers', position], grounds, index, rejects),
  );
  const modality = checkedModality(claim, predicate, rejects);
  const validTime = checkedTime(claim, document, rejects);
  checkReasons(claim, rejects);
  if (rejects.failed || evidence === undefined) return undefined;
  return {
    id: `claim:${document.key}:${id}`,
    subject,
    predicate: claim.predicate,
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

function knownPredicate(
  { predicate: name }: ClaimYaml,
  { vocabulary: { predicates } }: EntityIndex,
  rejects: ItemRejects,
): Predicate | undefined {
  const predicate = predicates.get(name);
  if (predicate === undefined) {
    const help = suggestion(name, predicates.keys());
    rejects.add(['predicate'], `expected a predicate of vocabulary.yaml, but got "${name}".${help}`);
  }
  return predicate;
}

/** Checks the claim's ends, and the documents that it attributes its quotes to. */
function checkEntities(
  claim: ClaimYaml,
  predicate: Predicate | undefined,
  index: EntityIndex,
  rejects: ItemRejects,
): void {
  const { subject, object, predicate: by } = claim;
  checkReference({ id: subject, path: ['subject'], types: predicate?.subject, by }, index, rejects);
  if (object !== undefined) {
    checkReference({ id: object, path: ['object'], types: predicate?.object, by }, index, rejects);
  }
  for (const { attributedTo, path } of attributionsOf(claim)) {
    checkReference({ id: attributedTo, path, types: ['Document'], by: 'attributedTo' }, index, rejects);
  }
}

/** The claim's value, where its predicate has one; object and value are held against what the predicate takes. */
function checkedValue(
  claim: ClaimYaml,
  predicate: Predicate,
  grounds: ValueGrounds,
  rejects: ItemRejects,
): TypedValue | undefined {
  const misfit = misfitOf(claim, predicate);
  if (misfit !== undefined) {
    rejects.add(misfit.path, misfit.message);
    return undefined;
  }
  if (predicate.value === undefined || claim.value === undefined) return undefined;
  const context = { ...grounds, predicate, owner: claim.predicate };
  const { value, findings } = checkValue(predicate.value, claim.value, context);
  rejects.addAll(['value'], findings);
  return value;
}

/** A claim has an object or a value; both only where the predicate allows a value beside its object. */
function misfitOf(
  { object, value, predicate: name }: ClaimYaml,
  predicate: Predicate,
): { readonly path: readonly PropertyKey[]; readonly message: string } | undefined {
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

function checkedModality(
  { modality, predicate: name }: ClaimYaml,
  predicate: Predicate | undefined,
  rejects: ItemRejects,
): string {
  const own = predicate?.modality ?? 'ACTUAL';
  if (modality === 'ACTUAL' && own !== 'ACTUAL') {
    rejects.add(
      ['modality'],
      `modality: expected ${own}, as ${name} names what is not so yet, but got ACTUAL; leave "modality" out, or write the predicate of what is so already.`,
    );
  }
  return modality ?? own;
}

function checkedTime(
  { validTime, note }: ClaimYaml,
  document: SeedDocument,
  rejects: ItemRejects,
): CheckedTime | undefined {
  if (validTime === undefined) return undefined;
  const { edtf, text } = typeof validTime === 'string' ? { edtf: validTime, text: undefined } : validTime;
  const reject = (message: string): void => {
    rejects.add(['validTime'], `validTime: ${message}`);
  };
  if (text !== undefined && document.text?.find(text).length === 0) {
    reject(`expected words of the document, but "${text}" is not in it.`);
  }
  const findings = dateFindings({ edtf, text }, note !== undefined);
  for (const { message } of findings) reject(message);
  if (findings.length > 0) return undefined;
  return { edtf, ...(text !== undefined && { text }), ...edtfBounds(edtf) };
}

function checkReasons({ basis, rationale, rank, rankReason }: ClaimYaml, rejects: ItemRejects): void {
  if (basis === 'INFERRED' && rationale === undefined) {
    rejects.add(['basis'], 'expected "rationale: { zh: …, en: … }", as the basis is INFERRED.');
  }
  if (basis === 'STATED' && rationale !== undefined) {
    rejects.add(
      ['rationale'],
      'expected "basis: INFERRED" beside a rationale: what the text states needs none.',
    );
  }
  if (rank !== 'NORMAL' && rankReason === undefined) {
    rejects.add(['rank'], `expected "rankReason: { zh: …, en: … }", as the rank is ${rank}.`);
  }
}
