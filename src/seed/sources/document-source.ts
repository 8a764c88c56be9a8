import { compareIds } from '../../compare-texts.js';
import { int } from '../../neo4j/int.js';
import type { CheckedClaim, CheckedDocument } from '../check/checked-seed.js';
import { spokenOf } from '../check/spoken-of.js';
import type { Vocabulary } from '../files/seed.js';
import { Excerpts } from '../text/excerpts.js';
import { claimRow } from './claim-row.js';
import { evidenceRow } from './evidence-row.js';
import { captioned, nodeRow } from './node-row.js';
import {
  declaredRow,
  type EvidenceRow,
  type GraphSource,
  hashOf,
  type SourceContent,
} from './source-content.js';

/** What a document puts into the graph, as `docs/model.md` describes it. */
export function documentSource(document: CheckedDocument, vocabulary: Vocabulary): GraphSource {
  const evidence = new Map<string, EvidenceRow>();
  const excerpts = new Excerpts(document.text, document.sections);
  const claims = document.claims.map((claim) => {
    for (const item of claim.evidence) {
      const row = evidenceRow(document, item, excerpts);
      evidence.set(row.id, row);
    }
    return claimRow(document, claim, vocabulary);
  });
  // The order in the files says nothing: entities, claims and quotes are sorted by id, so it does not change the hash.
  const content: SourceContent = {
    entities: document.entities.map((entity) =>
      declaredRow(entity, entity.id === document.id ? { text: document.text } : {}),
    ),
    strangers: strangersIn(document),
    additions: document.additions,
    references: [],
    sections: document.sections.map(({ heading, level, start, end }) =>
      nodeRow(`section:${document.key}:${start}`, {
        ...captioned(heading),
        heading,
        level: int(level),
        start: int(start),
        end: int(end),
      }),
    ),
    evidence: [...evidence.values()],
    claims,
  };
  const sorted = {
    ...content,
    entities: content.entities.toSorted(compareIds),
    additions: content.additions.toSorted(compareIds),
    evidence: content.evidence.toSorted(compareIds),
    claims: content.claims.toSorted(compareIds),
  };
  return {
    key: document.key,
    documentId: document.id,
    hash: hashOf(sorted),
    size: {
      entities: sorted.entities.length,
      claims: sorted.claims.length,
      relationships: relationshipsOf(document.claims),
    },
    content: () => Promise.resolve(sorted),
  };
}

function strangersIn({ entities, claims, additions }: CheckedDocument): string[] {
  const spoken = claims.flatMap((claim) => spokenOf(claim, claim.evidence));
  const strangers = new Set([...spoken, ...additions.map(({ id }) => id)]);
  for (const { id } of entities) strangers.delete(id);
  return [...strangers].sort();
}

/** How many direct relationships claims amount to: several claims of one (subject, predicate, object) share one. */
function relationshipsOf(claims: readonly CheckedClaim[]): number {
  const triples = claims.filter(({ object }) => object !== undefined);
  return new Set(
    triples.map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object])),
  ).size;
}
