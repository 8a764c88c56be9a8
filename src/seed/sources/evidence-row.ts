import { int } from '../../neo4j/int.js';
import type { CheckedDocument, CheckedEvidence } from '../check/checked-seed.js';
import type { Excerpts } from '../text/excerpts.js';
import type { Span } from '../text/span.js';
import { captioned, memberProperties, nodeRow } from './node-row.js';
import type { EvidenceRow, Properties } from './source-content.js';

/** Of a quote: two claims that quote the same words share one. */
export function evidenceId(document: CheckedDocument, { start, end }: CheckedEvidence): string {
  return `evidence:${document.key}:${start}-${end}`;
}

/** A quote with the sentence and the paragraph around it. */
export function evidenceRow(
  document: CheckedDocument,
  evidence: CheckedEvidence,
  excerpts: Excerpts,
): EvidenceRow {
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
  const row = nodeRow(evidenceId(document, evidence), properties, attributedTo);
  return { ...row, ...(attributedTo !== undefined && { attributedTo }) };
}

function excerptOf({ text }: CheckedDocument, { start, end }: Span): Properties {
  return { text: text.slice(start, end), start: int(start), end: int(end) };
}
