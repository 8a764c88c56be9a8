import { compareTexts } from '../../compare-texts.js';
import type { Reject } from '../../errors.js';
import type { Seed, SeedDocument } from '../files/seed.js';
import { checkClaim } from './check-claim.js';
import { checkEntities } from './check-entities.js';
import { Attributions } from './check-evidence.js';
import type { CheckedClaim, CheckedDocument, CheckedSeed } from './checked-seed.js';
import type { EntityIndex } from './entity-index.js';
import { ItemRejects } from './item-rejects.js';
import { locateQuote } from './locate-quote.js';
import { checkSections } from './sections.js';

/**
 * Holds seed files against every rule of `docs/seed-format.md` and resolves them: quotes to offsets, dates to days,
 * values to their types. Never throws: all rejects of one run are in the answer, by file and line.
 */
export function checkSeed(seed: Seed): CheckedSeed {
  const rejects: Reject[] = [...seed.rejects];
  const warnings: Reject[] = [];
  const index = checkEntities(seed, rejects, warnings);
  const documents = seed.documents
    .map((document) => checkDocument(document, index, rejects))
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
  index: EntityIndex,
  rejects: Reject[],
): CheckedDocument | undefined {
  const { key, text, meta } = document;
  const sections = checkSections(document, rejects);
  const claims = checkClaims(document, sections, index, rejects);
  const waivers = document.waivers.flatMap((waiver) => {
    const own = new ItemRejects(waiver, rejects);
    const span =
      text &&
      locateQuote(text, waiver.value, 'waiver', (message) => {
        own.add([], message);
      });
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
  sections: CheckedDocument['sections'],
  index: EntityIndex,
  all: Reject[],
): CheckedClaim[] {
  const first = new Map<string, string>();
  const claims: CheckedClaim[] = [];
  const attributions = new Attributions();
  for (const claim of document.claims) {
    const { id } = claim.value;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, `${claim.file}:${claim.line('id')}`);
    else {
      const message = `expected an id that no other claim of the document has; the first is at ${earlier}.`;
      new ItemRejects(claim, all, id).add(['id'], message);
    }
    const rejects = new ItemRejects(claim, all, id);
    const checked = checkClaim(claim.value, { document, sections, index, attributions, rejects });
    if (checked !== undefined) claims.push(checked);
  }
  return claims.map((claim) => attributions.complete(claim));
}

function inOrder(rejects: readonly Reject[]): Reject[] {
  // Rejects of one line stay in the order in which they were found.
  return [...rejects].sort((a, b) => compareTexts(a.file, b.file) || a.line - b.line);
}
