import type { Reject } from '../../errors.js';
import { checkClaim } from './check-claim.js';
import { checkDeclarations, type EntityIndex } from './check-entities.js';
import { locate } from './locate-quote.js';
import type { CheckedClaim, CheckedDocument, CheckedSection, CheckedSeed } from './checked-seed.js';
import type { Seed, SeedDocument } from '../files/seed.js';
import type { Span } from '../text/squeezed-text.js';

/**
 * Holds seed files against every rule of `docs/seed-format.md` and resolves them: quotes to offsets, dates to days,
 * values to their types. Never throws: all rejects of one run are in the answer, by file and line.
 */
export function checkSeed(seed: Seed): CheckedSeed {
  const rejects: Reject[] = [...seed.rejects];
  const warnings: Reject[] = [];
  const index = checkDeclarations(seed, rejects, warnings);
  const documents = seed.documents
    .map((document) => checkDocument(document, seed, index, rejects))
    .filter((document) => document !== undefined);
  return {
    vocabulary: seed.vocabulary,
    documents,
    declarations: index.declarations,
    rejects: inOrder(rejects),
    warnings: inOrder(warnings),
  };
}

function checkDocument(
  document: SeedDocument,
  seed: Seed,
  index: EntityIndex,
  rejects: Reject[],
): CheckedDocument | undefined {
  const { key, text, meta } = document;
  const sections = checkSections(document, rejects);
  const claims = checkClaims(document, sections, seed, index, rejects);
  const waivers = document.waivers.flatMap((waiver) => {
    const span = text && locate(waiver, text, waiver.value, [], 'waiver', rejects);
    return span ? [{ ...span, reason: waiver.value.reason }] : [];
  });
  if (text === undefined || meta === undefined) return undefined;
  return {
    key,
    id: `document:${key}`,
    text: text.text,
    sections,
    entities: index.declaredBy(key),
    additions: index.addedBy(key),
    claims,
    waivers,
  };
}

function checkClaims(
  document: SeedDocument,
  sections: readonly CheckedSection[],
  seed: Seed,
  index: EntityIndex,
  rejects: Reject[],
): CheckedClaim[] {
  const first = new Map<string, string>();
  const claims: CheckedClaim[] = [];
  const attributions = new Map<string, string>();
  for (const claim of document.claims) {
    const { id } = claim.value;
    const place = `${claim.file}:${claim.line('id')}`;
    const earlier = first.get(id);
    if (earlier !== undefined) {
      const message = `expected an id that no other claim of the document has; the first is at ${earlier}.`;
      rejects.push({ file: claim.file, line: claim.line('id'), subject: id, message });
    }
    first.set(id, earlier ?? place);
    const checked = checkClaim(claim, document, { sections, seed, index, rejects, attributions });
    if (checked !== undefined) claims.push(checked);
  }
  return withAttributions(claims, attributions);
}

/** Claims that share a quote share its evidence, and so the source that one of them names for it. */
function withAttributions(
  claims: readonly CheckedClaim[],
  attributions: Map<string, string>,
): CheckedClaim[] {
  return claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((evidence) => {
      const attributedTo = attributions.get(`${evidence.start}-${evidence.end}`);
      return attributedTo === undefined ? evidence : { ...evidence, attributedTo };
    }),
  }));
}

function checkSections(document: SeedDocument, rejects: Reject[]): CheckedSection[] {
  const { text, meta } = document;
  if (text === undefined || meta === undefined) return [];
  const starts: (Span & { heading: string; level: number })[] = [];
  for (const [position, section] of meta.value.sections.entries()) {
    const at = ['sections', position] as const;
    const span = locate(meta, text, { ...section, quote: section.heading }, at, 'heading', rejects);
    if (span === undefined) continue;
    const previous = starts.at(-1);
    if (previous !== undefined && span.start < previous.end) {
      const message = `expected the headings in the order of the text, but "${section.heading}" stands before "${previous.heading}".`;
      rejects.push({ file: meta.file, line: meta.line(...at), message });
      continue;
    }
    starts.push({ ...span, heading: section.heading, level: section.level });
  }
  return starts.map(({ heading, level, start }, position) => {
    const next = starts.slice(position + 1).find((other) => other.level <= level);
    return { heading, level, start, end: next?.start ?? text.text.length };
  });
}

function inOrder(rejects: readonly Reject[]): Reject[] {
  return rejects
    .map((reject, position) => ({ reject, position }))
    .sort(
      (a, b) =>
        compare(a.reject.file, b.reject.file) || a.reject.line - b.reject.line || a.position - b.position,
    )
    .map(({ reject }) => reject);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
