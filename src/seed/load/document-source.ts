import { int } from '../../neo4j/int.js';
import { memberProperty } from '../../property-names.js';
import type { CheckedClaim, CheckedDocument, CheckedEvidence, TypedValue } from '../check/checked-seed.js';
import { spokenOf } from '../check/spoken-of.js';
import type { Vocabulary } from '../files/seed.js';
import { shortened } from '../projection/wording.js';
import { brokenText } from '../text/broken-text.js';
import { Excerpts } from '../text/excerpts.js';
import type { Span } from '../text/span.js';
import {
  type ClaimRow,
  declaredRow,
  type EvidenceRow,
  type GraphSource,
  hashOf,
  type NodeRow,
  type Properties,
  type SourceContent,
} from './source-content.js';

/** Neo4j's tools caption a node by its `name`; what is longer than a circle holds is of no use there. */
const LONGEST_CAPTION = 30;

/** What a document puts into the graph, as `docs/model.md` describes it. */
export function documentSource(document: CheckedDocument, vocabulary: Vocabulary): GraphSource {
  const evidence = new Map<string, EvidenceRow>();
  const excerpts = new Excerpts(document.text, document.sections);
  const claims = document.claims.map((claim) => {
    for (const item of claim.evidence) {
      const row = evidenceRow(document, item, excerpts);
      evidence.set(row.id, row);
    }
    return claimRow(document, claim, vocabulary);
  });
  // The order in the files says nothing: entities, claims and quotes are sorted by id, so it does not change the hash.
  const content: SourceContent = {
    entities: document.entities.map((entity) =>
      declaredRow(entity, entity.id === document.id ? { text: document.text } : {}),
    ),
    strangers: strangersIn(document),
    additions: document.additions,
    references: [],
    sections: document.sections.map(({ heading, level, start, end }) =>
      node(`section:${document.key}:${start}`, {
        ...captioned(heading),
        heading,
        level: int(level),
        start: int(start),
        end: int(end),
      }),
    ),
    evidence: [...evidence.values()],
    claims,
  };
  const sorted = {
    ...content,
    entities: byId(content.entities),
    additions: byId(content.additions),
    evidence: byId(content.evidence),
    claims: byId(content.claims),
  };
  return {
    key: document.key,
    documentId: document.id,
    hash: hashOf(sorted),
    size: {
      entities: sorted.entities.length,
      claims: sorted.claims.length,
      relationships: relationshipsOf(document.claims),
    },
    content: () => Promise.resolve(sorted),
  };
}

function strangersIn({ entities, claims, additions }: CheckedDocument): string[] {
  const spoken = claims.flatMap((claim) => spokenOf(claim, claim.evidence));
  const strangers = new Set([...spoken, ...additions.map(({ id }) => id)]);
  for (const { id } of entities) strangers.delete(id);
  return [...strangers].sort();
}

/** How many direct relationships claims amount to: several claims of one (subject, predicate, object) share one. */
function relationshipsOf(claims: readonly CheckedClaim[]): number {
  const triples = claims.filter(({ object }) => object !== undefined);
  return new Set(
    triples.map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object])),
  ).size;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function node(id: string, properties: Properties, tied?: unknown): NodeRow {
  const hash = hashOf([properties, tied]);
  return { id, hash, properties: { id, ...properties, hash } };
}

function evidenceId(document: CheckedDocument, { start, end }: CheckedEvidence): string {
  return `evidence:${document.key}:${start}-${end}`;
}

function evidenceRow(document: CheckedDocument, evidence: CheckedEvidence, excerpts: Excerpts): EvidenceRow {
  const { section, quote, start, end, attributedTo } = evidence;
  const { sentence, paragraph } = excerpts.around({ start, end });
  const properties = {
    // A quote is verbatim, with the line and page breaks of the text.
    ...captioned(quote.replace(/\s*\n\s*/g, '')),
    section: section ?? null,
    quote,
    start: int(start),
    end: int(end),
    ...memberProperties('sentence', excerptOf(document, sentence)),
    ...memberProperties('paragraph', excerptOf(document, paragraph)),
  };
  const row = node(evidenceId(document, evidence), properties, attributedTo);
  return { ...row, ...(attributedTo !== undefined && { attributedTo }) };
}

/** What tools caption a text by. */
function captioned(text: string): Properties {
  const name = shortened(text, LONGEST_CAPTION);
  return { name, caption: brokenText(name) };
}

function excerptOf({ text }: CheckedDocument, { start, end }: Span): Properties {
  return { text: text.slice(start, end), start: int(start), end: int(end) };
}

function claimRow(document: CheckedDocument, claim: CheckedClaim, vocabulary: Vocabulary): ClaimRow {
  const { id, subject, object, predicate, modality, basis, rank, rationale, rankReason, validTime } = claim;
  const qualifiers = claim.qualifiers.map((qualifier, position) => {
    const { name, entity, value } = qualifier;
    // `content` leaves out the position, so that equal qualifiers can be recognised: claims that share them can conflict.
    const content = JSON.stringify([name, entity, value?.type, value?.members]);
    const row = node(`${id}#${position + 1}`, { name, content, ...valueProperties(value) });
    return { ...row, ...(entity !== undefined && { entity }) };
  });
  const evidence = claim.evidence.map((item) => evidenceId(document, item));
  const quotes = [...claim.evidence]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ quote }) => quote);
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
    ...node(id, properties, tied),
    subject,
    predicate,
    ...(object !== undefined && { object }),
    evidence,
    quotes,
    qualifiers,
  };
}

function valueProperties(value: TypedValue | undefined): Properties {
  if (value === undefined) return {};
  return { valueType: value.type, ...memberProperties('value', value.members) };
}

/** Members of a value under a name: `size` and `amount` make `sizeAmount`. */
function memberProperties(name: string, members: Readonly<Record<string, unknown>>): Properties {
  return Object.fromEntries(
    Object.entries(members).map(([member, value]) => [memberProperty(name, member), value]),
  );
}

/**
 * What else the claim may become on its subject: its `value`, its `code` alone, and the subject's `modality`. Kept on the
 * claim, so that what a load projects follows from the claims in the database alone.
 */
function projects({ subject, predicate: name }: CheckedClaim, vocabulary: Vocabulary): string[] {
  const predicate = vocabulary.predicates.get(name);
  const prefix = subject.split(':', 1)[0];
  const type = [...vocabulary.entityTypes.values()].find((entityType) => entityType.prefix === prefix);
  return [
    ...(predicate?.single && predicate.value !== undefined ? [predicate.enum ? 'code' : 'value'] : []),
    ...(type?.modality ? ['modality'] : []),
  ];
}
