import type { Reject } from '../../errors.js';
import type { SeedDocument } from '../files/seed.js';
import type { Span } from '../text/span.js';
import type { CheckedSection } from './checked-seed.js';
import { ItemRejects } from './item-rejects.js';
import { locateQuote } from './locate-quote.js';

/** The sections of a document, each from its heading to the next one of its level or above. */
export function checkSections({ text, meta }: SeedDocument, rejects: Reject[]): CheckedSection[] {
  if (text === undefined || meta === undefined) return [];
  const own = new ItemRejects(meta, rejects);
  const starts: (Span & { heading: string; level: number })[] = [];
  for (const [position, { heading, level, occurrence }] of meta.value.sections.entries()) {
    const reject = (message: string): void => {
      own.add(['sections', position], message);
    };
    const span = locateQuote(text, { quote: heading, occurrence }, 'heading', reject);
    if (span === undefined) continue;
    const previous = starts.at(-1);
    if (previous !== undefined && span.start < previous.end) {
      reject(
        `expected the headings in the order of the text, but "${heading}" stands before "${previous.heading}".`,
      );
      continue;
    }
    starts.push({ ...span, heading, level });
  }
  return starts.map(({ heading, level, start }, position) => {
    const next = starts.slice(position + 1).find((other) => other.level <= level);
    return { heading, level, start, end: next?.start ?? text.text.length };
  });
}

/** The innermost section around a place; none before the first heading. */
export function sectionAt(sections: readonly CheckedSection[], offset: number): CheckedSection | undefined {
  return sections.findLast(({ start, end }) => start <= offset && offset < end);
}
