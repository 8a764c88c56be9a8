import { SeedError, UserInputError } from '../../errors.js';
import { suggestion } from '../../nearest.js';
import { checkSeed } from '../check/check-seed.js';
import type { CheckedDocument, CheckedSeed } from '../check/checked-seed.js';
import { sectionAt } from '../check/sections.js';
import { spokenOf } from '../check/spoken-of.js';
import { prefixOf } from '../files/entity-type.js';
import type { Seed } from '../files/seed.js';
import { regionTree } from '../regions/region-tree.js';
import { documentFigures } from '../text/document-figures.js';
import { sentencesOf } from '../text/sentences.js';
import { contains, overlaps, type Span } from '../text/span.js';
import { SqueezedText } from '../text/squeezed-text.js';
import type { Coverage, CoverageUnit, SectionCoverage, UnitKind } from './coverage.js';
import { findMentions, type Mention } from './find-mentions.js';
import { QuotedClaims } from './quoted-claims.js';
import { tallyUnits } from './tally-units.js';

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
  const units = new UnitReader(checked, document).units();
  return {
    document,
    sections: bySection(document, units),
    total: tallyUnits(units),
    units,
    gaps: units.filter(({ state }) => state === 'gap'),
    entityNames: entityNames(checked, document),
  };
}

/** Takes a document apart into the units that are counted, each with the claims that cover it. */
class UnitReader {
  readonly #seed: CheckedSeed;
  readonly #document: CheckedDocument;
  readonly #text: SqueezedText;
  readonly #claims: QuotedClaims;

  constructor(seed: CheckedSeed, document: CheckedDocument) {
    this.#seed = seed;
    this.#document = document;
    this.#text = new SqueezedText(document.text);
    this.#claims = new QuotedClaims(document, this.#text);
  }

  /** In the order of the text; a longer unit comes before those within it. */
  units(): CoverageUnit[] {
    const mentions = findMentions(this.#seed, this.#text);
    const units = [...this.#sentences(), ...this.#figures(mentions), ...this.#names(mentions)];
    return units.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #sentences(): CoverageUnit[] {
    const { text, sections } = this.#document;
    const headings = sections.map(({ heading, start }) => ({
      start,
      end: this.#text.find(heading).find((place) => place.start === start)?.end ?? start,
    }));
    return sentencesOf(text, headings).map((sentence) =>
      this.#unit('sentence', sentence, this.#claims.readFrom(sentence)),
    );
  }

  #figures(mentions: readonly Mention[]): CoverageUnit[] {
    return (
      documentFigures(this.#text)
        // A figure within a name is the name's: 《2020年新基建产业人才发展报告》, 1+N.
        .filter((figure) => !mentions.some((mention) => contains(mention, figure)))
        .map((figure) => this.#unit('figure', figure, this.#claims.stating(figure)))
    );
  }

  #names(mentions: readonly Mention[]): CoverageUnit[] {
    const concepts = [...this.#seed.vocabulary.entityTypes.values()].filter(({ concept }) => concept);
    const prefixes = new Set(concepts.map(({ prefix }) => prefix));
    const names = mentions.map(({ entities, ...span }) => ({
      ...this.#unit('name', span, this.#claims.naming(span, entities)),
      entities,
    }));
    const terms = new Set(names.filter(({ entities }) => entities.every((id) => prefixes.has(prefixOf(id)))));
    const counted = this.#onceASection([...terms]);
    return names.filter((unit) => !terms.has(unit) || counted.has(unit));
  }

  /** Of the places of a term in a section, the first, or the first that is no gap. */
  #onceASection<T extends Mention & CoverageUnit>(terms: readonly T[]): ReadonlySet<T> {
    const counted = new Map<string, T>();
    for (const unit of terms) {
      const section = sectionAt(this.#document.sections, unit.start);
      const key = `${section?.start ?? -1} ${unit.entities.join(' ')}`;
      const known = counted.get(key);
      if (known === undefined || (known.state === 'gap' && unit.state !== 'gap')) counted.set(key, unit);
    }
    return new Set(counted.values());
  }

  #unit(kind: UnitKind, { start, end }: Span, claims: readonly string[]): CoverageUnit {
    const { text, waivers, sections } = this.#document;
    const span = { start, end };
    const waived = waivers.some((waiver) =>
      kind === 'sentence' ? overlaps(waiver, span) : contains(waiver, span),
    );
    return {
      kind,
      state: claims.length > 0 ? 'covered' : waived ? 'waived' : 'gap',
      ...span,
      text: text.slice(start, end),
      line: this.#text.line(start),
      section: sectionAt(sections, start)?.heading ?? '',
      claims,
    };
  }
}

function bySection({ sections }: CheckedDocument, units: readonly CoverageUnit[]): SectionCoverage[] {
  const within = (section: (typeof sections)[number] | undefined): CoverageUnit[] =>
    units.filter(({ start }) => sectionAt(sections, start) === section);
  const before = within(undefined);
  return [
    ...(before.length > 0 ? [{ heading: '', level: 1, ...tallyUnits(before) }] : []),
    ...sections.map((section) => ({
      heading: section.heading,
      level: section.level,
      ...tallyUnits(within(section)),
    })),
  ];
}

function entityNames({ declarations }: CheckedSeed, { claims }: CheckedDocument): Record<string, string> {
  const regions = new Map(regionTree().map(({ id, name }) => [id, name]));
  const ids = new Set(claims.flatMap((claim) => spokenOf(claim, claim.evidence)));
  return Object.fromEntries(
    [...ids].map((id) => [id, declarations.get(id)?.entity.name.zh ?? regions.get(id) ?? id]),
  );
}
