import type { Ask } from '../../asking/ask.js';
import { notFound } from '../../asking/failure.js';
import { layOut, type Block, type CitedSentence } from '../../reading/lay-out.js';
import { nameFinder, type Piece } from '../../reading/find-names.js';
import { joinLines } from '../../claims/split-sentence.js';
import {
  readDocumentOperation,
  readPlacesOperation,
  type MentionedFragment,
  type ReadPlacesQuery,
} from './read.graphql.js';

/** A stretch of the text as the page shows it. */
export interface ShownStretch extends CitedSentence {
  readonly pieces: readonly Piece[];
}

/** A heading or a paragraph as the page shows it. */
export interface ShownBlock extends Omit<Block, 'stretches'> {
  readonly stretches: readonly ShownStretch[];
}

/** A document, laid out for reading. */
export interface Reading {
  readonly id: string;
  readonly name: string;
  readonly blocks: readonly ShownBlock[];
}

type Place = NonNullable<ReadPlacesQuery['document']>['claims']['nodes'][number];

/**
 * Loads a document with the places that claims were read from.
 *
 * @throws Failure when there is no such document, or none of its text is there
 */
export async function loadReading(ask: Ask, id: string): Promise<Reading> {
  const { document } = await ask(readDocumentOperation, { document: id });
  if (document?.text == null) throw notFound();
  const { name, text, sections } = document;
  const places = await loadPlaces(ask, id);
  const find = nameFinder(mentioned(places));
  const blocks = layOut(text, sections, citedSentences(places, id)).map(({ level, stretches }) => ({
    level,
    stretches: stretches.map((stretch) => ({
      ...stretch,
      pieces: find(text.slice(stretch.start, stretch.end)).map((piece) => ({
        ...piece,
        text: joinLines(piece.text),
      })),
    })),
  }));
  return { id, name, blocks };
}

async function loadPlaces(ask: Ask, id: string): Promise<Place[]> {
  const places: Place[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: ReadPlacesQuery = await ask(readPlacesOperation, { document: id, after });
    if (!answer.document) return places;
    const { nodes, pageInfo } = answer.document.claims;
    places.push(...nodes);
    if (!pageInfo.hasNextPage) return places;
    after = pageInfo.endCursor;
  }
}

function mentioned(places: readonly Place[]): { id: string; names: string[] }[] {
  const byId = new Map<string, MentionedFragment>();
  for (const { subject, object } of places) {
    for (const entity of object ? [subject, object] : [subject]) {
      // A document names itself in its title, and that is no link that leads anywhere.
      if (entity.__typename !== 'Document') byId.set(entity.id, entity);
    }
  }
  return [...byId.values()].map(({ id, inChinese, aliases }) => ({ id, names: [inChinese, ...aliases] }));
}

/** The sentences of the document, each with the number of its claims and where it is contradicted. */
function citedSentences(places: readonly Place[], document: string): CitedSentence[] {
  const sentencesOf = new Map(
    places.map(({ id, evidence }) => [
      id,
      evidence.filter((one) => one.document.id === document).map(({ sentence }) => sentence),
    ]),
  );
  const found = new Map<number, { start: number; end: number; claims: Set<string>; against: Set<number> }>();
  for (const { id, conflictsWith } of places) {
    for (const { start, end } of sentencesOf.get(id) ?? []) {
      const known = found.get(start) ?? { start, end, claims: new Set(), against: new Set() };
      known.end = Math.max(known.end, end);
      known.claims.add(id);
      for (const other of conflictsWith) {
        for (const side of sentencesOf.get(other.id) ?? []) known.against.add(side.start);
      }
      found.set(start, known);
    }
  }
  return [...found.values()].map(({ claims, against, ...sentence }) => ({
    ...sentence,
    claims: claims.size,
    against: [...against],
  }));
}
