import { int } from '../../neo4j/int.js';
import type { CheckedClaim, CheckedDocument, CheckedQualifier, TypedValue } from '../check/checked-seed.js';
import { entityTypeOf } from '../files/entity-type.js';
import type { Vocabulary } from '../files/seed.js';
import { evidenceId } from './evidence-row.js';
import { memberProperties, nodeRow } from './node-row.js';
import type { ClaimRow, Properties, QualifierRow } from './source-content.js';

/** A claim with all that follows from it alone. */
export function claimRow(document: CheckedDocument, claim: CheckedClaim, vocabulary: Vocabulary): ClaimRow {
  const { id, subject, object, predicate, modality, basis, rank, rationale, rankReason, validTime } = claim;
  const evidence = claim.evidence.map((item) => evidenceId(document, item));
  const qualifiers = claim.qualifiers.map((qualifier, index) =>
    qualifierRow(`${id}#${index + 1}`, qualifier),
  );
  // The words of the predicate, kept on the claim, so that captions follow from the claims in the database alone.
  const label = vocabulary.predicates.get(predicate)?.label ?? { zh: predicate, en: predicate };
  const properties = {
    documentId: document.id,
    // The offset, not a count, so that adding a claim does not change the others.
    ordinal: int(claim.evidence[0]?.start ?? 0),
    predicate,
    label: label.zh,
    labelEn: label.en,
    projects: projects(claim, vocabulary),
    rank,
    rankReason: rankReason?.zh,
    rankReasonEn: rankReason?.en,
    basis,
    modality,
    rationale: rationale?.zh,
    rationaleEn: rationale?.en,
    note: claim.note?.zh,
    noteEn: claim.note?.en,
    validTimeEdtf: validTime?.edtf,
    // The field `text` of a PartialDate is never null; a bare EDTF string is its own words.
    validTimeText: validTime && (validTime.text ?? validTime.edtf),
    validTimeEarliest: validTime?.earliest,
    validTimeLatest: validTime?.latest,
    ...valueProperties(claim.value),
  };
  const tied = [subject, object, evidence, qualifiers.map(({ hash }) => hash)];
  return {
    ...nodeRow(id, properties, tied),
    subject,
    predicate,
    ...(object !== undefined && { object }),
    evidence,
    quotes: claim.evidence.map(({ quote }) => quote),
    qualifiers,
  };
}

/** @param id of the claim, with the place of the qualifier among the claim's */
function qualifierRow(id: string, { name, entity, value }: CheckedQualifier): QualifierRow {
  // `content` leaves out the place, so that equal qualifiers can be recognised: claims that share them can conflict.
  const content = JSON.stringify([name, entity, value?.type, value?.members]);
  const row = nodeRow(id, { name, content, ...valueProperties(value) });
  return { ...row, ...(entity !== undefined && { entity }) };
}

function valueProperties(value: TypedValue | undefined): Properties {
  if (value === undefined) return {};
  return { valueType: value.type, ...memberProperties('value', value.members) };
}

/**
 * What else the claim may become on its subject: its `value`, its `code` alone, and the subject's `modality`. Kept on the
 * claim, so that what a load projects follows from the claims in the database alone.
 */
function projects({ subject, predicate: name }: CheckedClaim, vocabulary: Vocabulary): string[] {
  const predicate = vocabulary.predicates.get(name);
  const type = vocabulary.entityTypes.get(entityTypeOf(subject, vocabulary) ?? '');
  return [
    ...(predicate?.single && predicate.value !== undefined ? [predicate.enum ? 'code' : 'value'] : []),
    ...(type?.modality ? ['modality'] : []),
  ];
}
