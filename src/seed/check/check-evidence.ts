import type { ClaimContext } from './check-claim.js';
import { locate } from './locate-quote.js';
import type { CheckedEvidence } from './checked-seed.js';
import type { SeedDocument } from '../files/seed.js';

type ClaimYaml = SeedDocument['claims'][number];
type Reporter = (path: readonly PropertyKey[], message: string) => void;

interface Item {
  readonly quote: string;
  readonly occurrence: number | undefined;
  readonly source: string | undefined;
  /** Where it stands in the claim. */
  readonly path: readonly PropertyKey[];
}

/** The quotes of a claim at their places, in the order of the text; no answer where one of them has none. */
export function checkEvidence(
  claim: ClaimYaml,
  document: SeedDocument,
  context: ClaimContext,
  reject: Reporter,
): CheckedEvidence[] | undefined {
  const { id, quote, occurrence, attributedTo, evidence } = claim.value;
  if ((quote === undefined) === (evidence === undefined)) {
    reject(['id'], 'expected "quote" or "evidence", one of the two: the words it was read from.');
    return undefined;
  }
  if (evidence !== undefined && (occurrence !== undefined || attributedTo !== undefined)) {
    reject(['id'], 'expected "occurrence" and "attributedTo" in the items of "evidence".');
  }
  const { text } = document;
  if (text === undefined) return undefined;
  const items = itemsOf(claim.value);
  const found = new Map<string, CheckedEvidence>();
  let located = 0;
  for (const { path, source, ...item } of items) {
    const span = locate(claim, text, item, [...path, 'quote'], 'quote', context.rejects, id);
    if (span === undefined) continue;
    located++;
    const { start, end } = span;
    if (source !== undefined) {
      attribute(context, `${start}-${end}`, source, (message) => {
        reject([...path, 'attributedTo'], message);
      });
    }
    const section = context.sections.findLast((around) => around.start <= start && start < around.end);
    found.set(`${start}-${end}`, {
      ...span,
      quote: text.text.slice(start, end),
      ...(section && { section: section.heading }),
    });
  }
  if (located < items.length) return undefined;
  if (found.size < located) reject(['evidence'], 'expected each quote once, but one is given twice.');
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The sources that a claim names for its quotes, each with its place in the claim. */
export function namedSources(claim: ClaimYaml['value']): { source: string; path: readonly PropertyKey[] }[] {
  return itemsOf(claim).flatMap(({ source, path }) =>
    source === undefined ? [] : [{ source, path: [...path, 'attributedTo'] }],
  );
}

function itemsOf({ quote, occurrence, attributedTo, evidence }: ClaimYaml['value']): Item[] {
  if (evidence === undefined) {
    return quote === undefined ? [] : [{ quote, occurrence, source: attributedTo, path: [] }];
  }
  return evidence.map((item, position) => ({
    quote: item.quote,
    occurrence: item.occurrence,
    source: item.attributedTo,
    path: ['evidence', position],
  }));
}

/** One quote is one piece of evidence, whichever claims were read from it: it has one source. */
function attribute(
  { attributions }: ClaimContext,
  place: string,
  source: string,
  reject: (message: string) => void,
): void {
  const other = attributions.get(place);
  if (other !== undefined && other !== source) {
    reject(
      `attributedTo: expected "${other}", as another claim says of the same quote, but got "${source}".`,
    );
  }
  attributions.set(place, source);
}
