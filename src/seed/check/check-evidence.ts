import type { SeedDocument } from '../files/seed.js';
import type { Span } from '../text/span.js';
import type { CheckedClaim, CheckedEvidence, CheckedSection } from './checked-seed.js';
import { WHOLE_ITEM, type ItemRejects } from './item-rejects.js';
import { locateQuote } from './locate-quote.js';
import { sectionAt } from './sections.js';

type ClaimYaml = SeedDocument['claims'][number]['value'];

interface Item {
  readonly quote: string;
  readonly occurrence: number | undefined;
  readonly attributedTo: string | undefined;
  /** Where it stands in the claim. */
  readonly path: readonly PropertyKey[];
}

/**
 * The documents that the claims of a document attribute its quotes to. Claims that share a quote share its evidence, and so
 * the document that one of them names: it is known only when all claims are read.
 */
export class Attributions {
  readonly #attributions = new Map<string, string>();

  /** Notes what a quote is attributed to; the answer is another document that an earlier claim named for it. */
  note(quote: Span, attributedTo: string): string | undefined {
    const earlier = this.#attributions.get(placeKey(quote));
    this.#attributions.set(placeKey(quote), attributedTo);
    return earlier === attributedTo ? undefined : earlier;
  }

  /** The claim with what its quotes are attributed to. */
  complete(claim: CheckedClaim): CheckedClaim {
    const evidence = claim.evidence.map((quote) => {
      const attributedTo = this.#attributions.get(placeKey(quote));
      return attributedTo === undefined ? quote : { ...quote, attributedTo };
    });
    return { ...claim, evidence };
  }
}

/** The quotes of a claim at their places, in the order of the text; no answer where one of them has none. */
export function checkEvidence(
  claim: ClaimYaml,
  { text }: SeedDocument,
  sections: readonly CheckedSection[],
  attributions: Attributions,
  rejects: ItemRejects,
): CheckedEvidence[] | undefined {
  const { quote, occurrence, attributedTo, evidence } = claim;
  if ((quote === undefined) === (evidence === undefined)) {
    rejects.add(WHOLE_ITEM, 'expected "quote" or "evidence", one of the two: the words it was read from.');
    return undefined;
  }
  if (evidence !== undefined && (occurrence !== undefined || attributedTo !== undefined)) {
    rejects.add(WHOLE_ITEM, 'expected "occurrence" and "attributedTo" in the items of "evidence".');
  }
  if (text === undefined) return undefined;
  const items = itemsOf(claim);
  const found = new Map<string, CheckedEvidence>();
  let located = 0;
  for (const item of items) {
    const span = locateQuote(text, item, 'quote', (message) => {
      rejects.add([...item.path, 'quote'], message);
    });
    if (span === undefined) continue;
    located++;
    const other = item.attributedTo === undefined ? undefined : attributions.note(span, item.attributedTo);
    if (other !== undefined) {
      rejects.add(
        [...item.path, 'attributedTo'],
        `attributedTo: expected "${other}", as another claim says of the same quote, but got "${item.attributedTo ?? ''}".`,
      );
    }
    const section = sectionAt(sections, span.start)?.heading;
    const words = text.text.slice(span.start, span.end);
    found.set(placeKey(span), { ...span, quote: words, ...(section !== undefined && { section }) });
  }
  if (located < items.length) return undefined;
  if (found.size < located) rejects.add(['evidence'], 'expected each quote once, but one is given twice.');
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The documents that a claim attributes its quotes to, each with its place in the claim. */
export function attributionsOf(claim: ClaimYaml): { attributedTo: string; path: readonly PropertyKey[] }[] {
  return itemsOf(claim).flatMap(({ attributedTo, path }) =>
    attributedTo === undefined ? [] : [{ attributedTo, path: [...path, 'attributedTo'] }],
  );
}

/** `quote` is short for an `evidence` of one item. */
function itemsOf({ quote, occurrence, attributedTo, evidence }: ClaimYaml): Item[] {
  if (evidence === undefined) {
    return quote === undefined ? [] : [{ quote, occurrence, attributedTo, path: [] }];
  }
  return evidence.map((item, position) => ({
    quote: item.quote,
    occurrence: item.occurrence,
    attributedTo: item.attributedTo,
    path: ['evidence', position],
  }));
}

function placeKey({ start, end }: Span): string {
  return `${start}-${end}`;
}
