import { checkSeed } from '../../../../src/seed/check/check-seed.js';
import type {
  CheckedClaim,
  CheckedDocument,
  CheckedSeed,
  TypedValue,
} from '../../../../src/seed/check/checked-seed.js';
import { readSeed } from '../../../../src/seed/files/read-seed.js';
import { regionNames } from '../../../../src/seed/regions/region-names.js';
import { CODE_VERSION, regionTree } from '../../../../src/seed/regions/region-tree.js';
import { Excerpts } from '../../../../src/seed/text/excerpts.js';
import type { Span } from '../../../../src/seed/text/span.js';
import { compareTexts, MemoryGraph, type MemoryNode, type MemoryValue } from './memory-graph.js';
import { projectClaims } from './project-claims.js';
import { addWords } from './words.js';

/** Reads seed files into memory and projects their claims as `docs/model.md` says, without the loader. */
export async function memoryGraph(folders: readonly string[]): Promise<MemoryGraph> {
  const seed = checkSeed(await readSeed(folders));
  if (seed.rejects.length > 0)
    throw new Error(`expected a seed without faults: ${JSON.stringify(seed.rejects)}`);
  const graph = new MemoryGraph();
  addRegions(graph, seed);
  addEntities(graph, seed);
  for (const document of seed.documents) addDocument(graph, document);
  projectClaims(graph, seed.vocabulary);
  addWords(graph, seed.vocabulary);
  return graph;
}

/** Names that documents add to entities declared elsewhere, in the order of their keys. */
function additions(seed: CheckedSeed, id: string): string[] {
  const documents = [...seed.documents].sort((a, b) => compareTexts(a.key, b.key));
  return documents.flatMap((document) =>
    document.additions.filter((addition) => addition.id === id).flatMap(({ aliases }) => aliases),
  );
}

function named(zh: string, en: string, aliases: readonly string[]): Record<string, unknown> {
  const others = [...new Set(aliases)].filter((alias) => alias !== zh && alias !== en);
  return { name: zh, nameEn: en, aliases: others, names: [zh, en, ...others] };
}

function addRegions(graph: MemoryGraph, seed: CheckedSeed): void {
  const tree = regionTree();
  for (const region of tree) {
    const { id, code, name, level } = region;
    const { nameEn, aliases } = regionNames(region);
    graph.add('Region', id, {
      ...named(name, nameEn, [...aliases, ...additions(seed, id)]),
      code: code ?? null,
      codeVersion: code === undefined ? null : CODE_VERSION,
      level,
    });
  }
  for (const { id, parent } of tree) {
    if (parent === undefined) continue;
    graph.relate(graph.node(id), 'PART_OF', graph.node(parent), { reference: true });
  }
}

function addEntities(graph: MemoryGraph, seed: CheckedSeed): void {
  for (const document of seed.documents) {
    for (const { id, type, name, aliases } of document.entities) {
      graph.add(type, id, {
        ...named(name.zh, name.en, [...aliases, ...additions(seed, id)]),
        ...(id === document.id && { text: document.text }),
      });
    }
  }
}

function addDocument(graph: MemoryGraph, document: CheckedDocument): void {
  const source = graph.node(document.id);
  for (const { heading, level, start, end } of document.sections) {
    const section = graph.add('Section', `section:${document.key}:${start}`, { heading, level, start, end });
    graph.relate(source, 'HAS_SECTION', section);
  }
  const excerpts = new Excerpts(document.text, document.sections);
  for (const claim of document.claims) addClaim(graph, document, excerpts, claim);
}

function addClaim(
  graph: MemoryGraph,
  document: CheckedDocument,
  excerpts: Excerpts,
  claim: CheckedClaim,
): void {
  const time = claim.validTime;
  const node = graph.add('Claim', claim.id, {
    documentId: document.id,
    ordinal: claim.evidence[0]?.start ?? 0,
    predicate: claim.predicate,
    rank: claim.rank,
    rankReason: claim.rankReason?.zh ?? null,
    rankReasonEn: claim.rankReason?.en ?? null,
    basis: claim.basis,
    modality: claim.modality,
    rationale: claim.rationale?.zh ?? null,
    rationaleEn: claim.rationale?.en ?? null,
    note: claim.note?.zh ?? null,
    noteEn: claim.note?.en ?? null,
    validTime: time ? { __typename: 'PartialDate', ...time, text: time.text ?? time.edtf } : null,
    value: memoryValue(claim.value),
  });
  graph.relate(node, 'SUBJECT', graph.node(claim.subject));
  if (claim.object !== undefined) graph.relate(node, 'OBJECT', graph.node(claim.object));
  for (const evidence of claim.evidence) {
    graph.relate(node, 'EVIDENCE', evidenceNode(graph, document, excerpts, evidence));
  }
  claim.qualifiers.forEach(({ name, entity, value }, index) => {
    const qualifier = graph.add('Qualifier', `${claim.id}#${index + 1}`, { name, value: memoryValue(value) });
    graph.relate(node, 'QUALIFIER', qualifier);
    if (entity !== undefined) graph.relate(qualifier, 'REFERS_TO', graph.node(entity));
  });
}

/** Claims that share a quote share its evidence. */
function evidenceNode(
  graph: MemoryGraph,
  document: CheckedDocument,
  excerpts: Excerpts,
  { start, end, quote, section, attributedTo }: CheckedDocument['claims'][number]['evidence'][number],
): MemoryNode {
  const id = `evidence:${document.key}:${start}-${end}`;
  const known = graph.nodes.get(id);
  if (known) return known;
  const { sentence, paragraph } = excerpts.around({ start, end });
  const excerpt = (span: Span): MemoryValue => ({
    __typename: 'Excerpt',
    text: document.text.slice(span.start, span.end),
    ...span,
  });
  const evidence = graph.add('Evidence', id, {
    section: section ?? null,
    quote,
    start,
    end,
    sentence: excerpt(sentence),
    paragraph: excerpt(paragraph),
  });
  graph.relate(evidence, 'IN_DOCUMENT', graph.node(document.id));
  if (attributedTo !== undefined) graph.relate(evidence, 'ATTRIBUTED_TO', graph.node(attributedTo));
  return evidence;
}

function memoryValue(value: TypedValue | undefined): MemoryValue | null {
  return value === undefined ? null : { __typename: value.type, ...value.members };
}
