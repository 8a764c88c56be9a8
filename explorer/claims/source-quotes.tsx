import type { ClaimFragment } from './claim.graphql.js';
import { SourceQuote } from './source-quote.js';

/** Every sentence that a claim was read from. */
export function SourceQuotes({ claim }: { readonly claim: Pick<ClaimFragment, 'evidence'> }) {
  return claim.evidence.map((evidence) => (
    <SourceQuote key={`${evidence.document.id} ${evidence.start}`} evidence={evidence} />
  ));
}
