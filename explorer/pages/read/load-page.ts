import type { Ask } from '../../asking/ask.js';
import { notFound } from '../../asking/failure.js';
import type { PageRequest } from '../../routing/page.js';
import { loadReading, type Reading, type ShownStretch } from './load-reading.js';
import {
  readableDocumentsOperation,
  readSentenceOperation,
  type ReadableDocumentsQuery,
  type ReadSentenceQuery,
} from './read.graphql.js';

/** A sentence that is chosen, and what was read from it. */
export interface ChosenSentence {
  readonly stretch: ShownStretch;
  readonly claims: NonNullable<ReadSentenceQuery['document']>['claims'];
}

/** Documents to choose from. */
export interface Choice {
  readonly documents: ReadableDocumentsQuery['documents']['nodes'];
}

/** A document to read. */
export interface OpenDocument {
  readonly reading: Reading;
  readonly chosen: ChosenSentence | undefined;
  /** What is looked for in the text; empty where nothing is. */
  readonly sought: string;
}

/**
 * Loads the document of the path, or the only one, with the sentence at the offset `at` and what is looked for as `q`; the
 * documents to choose from where there are several.
 *
 * @throws Failure when there is no such document
 */
export async function loadPage({
  ask,
  params,
  search,
  language,
}: PageRequest): Promise<Choice | OpenDocument> {
  const documents = await toChoose(ask, params['document']);
  const [only, ...others] = documents;
  if (!only) throw notFound();
  if (others.length > 0) return { documents };
  const reading = await (import.meta.env.SSR
    ? loadReading(ask, only.id)
    : keptReading(ask, only.id, language));
  const sought = (search.get('q') ?? '').trim().slice(0, 100);
  return { reading, chosen: await chosenSentence(ask, reading, search.get('at')), sought };
}

async function toChoose(ask: Ask, id: string | undefined): Promise<Choice['documents']> {
  if (id !== undefined) return [{ id, name: '', publishedOn: null }];
  return (await ask(readableDocumentsOperation)).documents.nodes;
}

/** The document that was read last: in the browser it holds until the page is loaded anew, as the frame does. */
let kept: { readonly key: string; readonly reading: Promise<Reading> } | undefined;

function keptReading(ask: Ask, id: string, language: string): Promise<Reading> {
  const key = `${language} ${id}`;
  if (kept?.key === key) return kept.reading;
  const reading = loadReading(ask, id);
  kept = { key, reading };
  reading.catch(() => (kept = undefined));
  return reading;
}

async function chosenSentence(
  ask: Ask,
  { id, blocks }: Reading,
  at: string | null,
): Promise<ChosenSentence | undefined> {
  if (at === null || !/^\d{1,9}$/.test(at)) return undefined;
  const place = Number(at);
  const stretch = blocks
    .flatMap(({ stretches }) => stretches)
    .find(({ start, end }) => start <= place && place < end);
  if (!stretch) return undefined;
  const { start, end } = stretch;
  const { document } = await ask(readSentenceOperation, { document: id, start, end });
  if (!document) return undefined;
  const { totalCount, nodes } = document.claims;
  return { stretch, claims: { totalCount, nodes: [...nodes].sort(saidHereFirst) } };
}

type SentenceClaim = ChosenSentence['claims']['nodes'][number];

/** What the sentence itself says comes before what was gathered from all over the text, or drawn from it. */
function saidHereFirst(a: SentenceClaim, b: SentenceClaim): number {
  const drawn = ({ basis }: SentenceClaim): number => (basis === 'INFERRED' ? 1 : 0);
  const length = ({ evidence }: SentenceClaim): number =>
    evidence.reduce((sum, { start, end }) => sum + end - start, 0);
  return drawn(a) - drawn(b) || length(a) - length(b);
}
