import { SeedError, UserInputError } from '../../errors.js';
import { checkSeed } from '../check/check-seed.js';
import type { CheckedClaim, CheckedDocument, CheckedSeed, CheckedSection } from '../check/checked-seed.js';
import { type DocumentFigure, documentFigures } from '../text/document-figures.js';
import { findMentions } from './find-mentions.js';
import { suggestion } from '../../nearest.js';
import { findFigures } from '../text/numerals.js';
import { regionTree } from '../regions/region-tree.js';
import type { Seed } from '../files/seed.js';
import { sentencesOf } from '../text/sentences.js';
import { type Span, squeeze, SqueezedText } from '../text/squeezed-text.js';

export type UnitKind = 'sentence' | 'figure' | 'name';
export type UnitState = 'covered' | 'waived' | 'gap';

/** A sentence, a figure or a known name of the document, and whether the graph has it. */
export interface CoverageUnit extends Span {
  readonly kind: UnitKind;
  readonly state: UnitState;
  /** The words, white space as stored. */
  readonly text: string;
  /** One-based line in document.txt. */
  readonly line: number;
  /** Heading of its section; empty before the first. */
  readonly section: string;
  /** Ids of the claims that cover it. */
  readonly claims: readonly string[];
  /** For a name, whom it may name. */
  readonly entities?: readonly string[];
}

export interface Tally {
  readonly total: number;
  readonly covered: number;
  readonly waived: number;
  readonly gaps: number;
}

export interface Tallies {
  readonly sentences: Tally;
  readonly figures: Tally;
  readonly names: Tally;
}

export interface SectionCoverage extends Tallies {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly level: number;
}

/** What of a document the graph has. */
export interface Coverage {
  readonly document: CheckedDocument;
  /** In the order of the text; each unit counts in its innermost section. */
  readonly sections: readonly SectionCoverage[];
  readonly total: Tallies;
  readonly units: readonly CoverageUnit[];
  /** The units that neither a claim nor a waiver covers. */
  readonly gaps: readonly CoverageUnit[];
  /** Chinese names of the entities that its claims speak of, by id. */
  readonly entityNames: Readonly<Record<string, string>>;
}

/** Longest words, in characters, that state a figure of their own: an address, a rank, a telephone number. */
const SHORT_TEXT = 24;

const NO_TALLY: Tally = { total: 0, covered: 0, waived: 0, gaps: 0 };

/**
 * Which sentences, figures and known names of a document no claim's evidence covers.
 *
 * - A sentence is covered where a quote lies in it.
 * - A figure is covered where a claim whose quote spans it has it in the words of a value, a qualifier or its valid time:
 *   a long quote alone earns nothing.
 * - A name is covered where a claim whose quote spans it has the entity as its subject, object, qualifier or source. The
 *   term of a concept (`concept` in vocabulary.yaml, such as 元宇宙) stands in every sentence: it counts once a section.
 *
 * @throws UserInputError when `seed` has no document of this key
 * @throws SeedError when the seed has rejects: they come first
 */
export function coverDocument(seed: Seed, documentKey: string): Coverage {
  const checked = checkSeed(seed);
  const key = documentKey.replace(/^document:/, '');
  const document = checked.documents.find((candidate) => candidate.key === key);
  if (checked.rejects.length > 0) {
    throw new SeedError(checked.rejects, {
      next: 'Correct these first: coverage is of files that pass `check`.',
    });
  }
  if (document === undefined) {
    const known = checked.documents.map((candidate) => candidate.key);
    throw new UserInputError(
      `expected one of the documents ${known.join(', ')}, but got "${documentKey}".${suggestion(key, known)}`,
    );
  }
  return new Survey(checked, document).run();
}

class Survey {
  readonly #text: SqueezedText;
  readonly #claims: readonly {
    readonly claim: CheckedClaim;
    readonly span: Span;
    readonly source?: string;
  }[];
  readonly #concepts: ReadonlySet<string>;

  constructor(
    readonly seed: CheckedSeed,
    readonly document: CheckedDocument,
  ) {
    this.#text = new SqueezedText(document.text);
    this.#claims = document.claims.flatMap((claim) =>
      claim.evidence.map(({ start, end, attributedTo }) => ({
        claim,
        span: { start, end },
        ...(attributedTo !== undefined && { source: attributedTo }),
      })),
    );
    const concepts = [...seed.vocabulary.entityTypes.values()].filter(({ concept }) => concept);
    this.#concepts = new Set(concepts.map(({ prefix }) => prefix));
  }

  run(): Coverage {
    const { document } = this;
    const mentions = findMentions(this.seed, this.#text);
    const units = [
      ...this.#sentences(),
      ...documentFigures(this.#text)
        // A figure within a name is the name's: 《2020年新基建产业人才发展报告》, 1+N.
        .filter((figure) => !mentions.some((mention) => contains(mention, figure)))
        .map((figure) => this.#unit('figure', figure, this.#holding(figure))),
      ...this.#names(mentions),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    const sections = document.sections.map(({ heading, level, start }) => ({
      heading,
      level,
      ...tallies(units.filter((unit) => this.#sectionOf(unit)?.start === start)),
    }));
    const before = units.filter((unit) => this.#sectionOf(unit) === undefined);
    return {
      document,
      sections: [...(before.length > 0 ? [{ heading: '', level: 1, ...tallies(before) }] : []), ...sections],
      total: tallies(units),
      units,
      gaps: units.filter(({ state }) => state === 'gap'),
      entityNames: this.#entityNames(),
    };
  }

  #entityNames(): Record<string, string> {
    const regions = new Map(regionTree().map(({ id, name }) => [id, name]));
    const ids = this.document.claims.flatMap(({ subject, object, qualifiers }) => [
      subject,
      ...(object === undefined ? [] : [object]),
      ...qualifiers.flatMap(({ entity }) => entity ?? []),
    ]);
    const name = (id: string): string =>
      this.seed.declarations.get(id)?.entity.name.zh ?? regions.get(id) ?? id;
    return Object.fromEntries([...new Set(ids)].map((id) => [id, name(id)]));
  }

  #sentences(): CoverageUnit[] {
    const { text, sections } = this.document;
    const headings = sections.map(({ heading, start }) => ({
      start,
      end: this.#text.find(heading).find((place) => place.start === start)?.end ?? start,
    }));
    return sentencesOf(text, headings).map((sentence) => {
      const covering = this.#claims.filter(
        ({ span }) => span.start < sentence.end && sentence.start < span.end,
      );
      return this.#unit(
        'sentence',
        sentence,
        covering.map(({ claim }) => claim.id),
      );
    });
  }

  #names(mentions: readonly (Span & { readonly entities: readonly string[] })[]): CoverageUnit[] {
    const units = mentions.map((mention) => ({
      ...this.#unit('name', mention, this.#naming(mention, mention.entities)),
      entities: mention.entities,
    }));
    const counted = new Map<string, CoverageUnit>();
    const terms: CoverageUnit[] = [];
    for (const unit of units) {
      if (!unit.entities.every((id) => this.#concepts.has(id.split(':', 1)[0] ?? ''))) continue;
      terms.push(unit);
      const key = `${this.#sectionOf(unit)?.start ?? -1} ${unit.entities.join(' ')}`;
      const known = counted.get(key);
      if (known === undefined || (known.state === 'gap' && unit.state !== 'gap')) counted.set(key, unit);
    }
    const shown = new Set(counted.values());
    const left = new Set(terms.filter((unit) => !shown.has(unit)));
    return units.filter((unit) => !left.has(unit));
  }

  /** Claims whose quote spans the mention and that speak of whom it names. */
  #naming(mention: Span, entities: readonly string[]): string[] {
    return this.#claims
      .filter(({ claim, span, source }) => {
        if (!contains(span, mention)) return false;
        const { subject, object, qualifiers } = claim;
        const ends = [subject, object, source, ...qualifiers.map(({ entity }) => entity)];
        return ends.some((id) => id !== undefined && entities.includes(id));
      })
      .map(({ claim }) => claim.id);
  }

  /** Claims whose quote spans the figure and that have it in a value, a qualifier or their time. */
  #holding(figure: DocumentFigure): string[] {
    return this.#claims
      .filter(({ claim, span }) => contains(span, figure) && this.#holds(claim, span, figure))
      .map(({ claim }) => claim.id);
  }

  #holds({ value, qualifiers, validTime }: CheckedClaim, span: Span, figure: DocumentFigure): boolean {
    const values = [value, ...qualifiers.map((qualifier) => qualifier.value)];
    // Words that hold a figure among many others do not hold it as a figure.
    const held = values.filter((item) => item?.type !== 'Text' || squeeze(item.text).length <= SHORT_TEXT);
    const texts = [...held.map((item) => item?.text), validTime?.text];
    if (texts.some((text) => text !== undefined && this.#standsAround(text, span, figure))) return true;
    const dates = [value?.members['edtf'], validTime?.edtf].filter((edtf) => edtf !== undefined);
    return dates.some((edtf) => this.#isDate(String(edtf), figure));
  }

  /** Whether `text`, where it stands in the quote, has the figure in it. */
  #standsAround(text: string, quote: Span, figure: Span): boolean {
    return this.#text.find(text).some((place) => contains(quote, place) && contains(place, figure));
  }

  #isDate(edtf: string, { date, start, end }: DocumentFigure): boolean {
    const written = edtf.match(/\d+/g)?.map(Number) ?? [];
    if (date !== undefined) return date.every((part) => written.includes(part));
    const years = findFigures(squeeze(this.document.text.slice(start, end)));
    return (
      /^\d{4}.*\d{4}/.test(edtf) && years.length > 1 && years.every(({ value }) => written.includes(value))
    );
  }

  #unit(kind: UnitKind, span: Span, claims: readonly string[]): CoverageUnit {
    const { text, waivers } = this.document;
    const waived = waivers.some((waiver) =>
      kind === 'sentence' ? waiver.start < span.end && span.start < waiver.end : contains(waiver, span),
    );
    return {
      kind,
      state: claims.length > 0 ? 'covered' : waived ? 'waived' : 'gap',
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      line: this.#text.line(span.start),
      section: this.#sectionOf(span)?.heading ?? '',
      claims: [...new Set(claims)],
    };
  }

  #sectionOf({ start }: Span): CheckedSection | undefined {
    return this.document.sections.findLast((section) => section.start <= start && start < section.end);
  }
}

function tallies(units: readonly CoverageUnit[]): Tallies {
  const tally = (kind: UnitKind): Tally =>
    units
      .filter((unit) => unit.kind === kind)
      .reduce(
        (sum, { state }) => ({
          total: sum.total + 1,
          covered: sum.covered + (state === 'covered' ? 1 : 0),
          waived: sum.waived + (state === 'waived' ? 1 : 0),
          gaps: sum.gaps + (state === 'gap' ? 1 : 0),
        }),
        NO_TALLY,
      );
  return { sentences: tally('sentence'), figures: tally('figure'), names: tally('name') };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
