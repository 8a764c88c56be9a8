import { z } from 'zod';

import type { Parameters } from '../../neo4j/database.js';
import { ANNOUNCED } from '../../snapshots/snapshot-state.js';
import { typedStatements } from '../../typed-statement.js';
import { loadStatement } from './load-statement.js';

/** The statements of `cypher/load/` that return rows. `announce-snapshot` and `lock-source` also write. */
const statement = typedStatements('cypher/load', loadStatement);

/** What claims are said of: one entity, under one predicate. */
export interface SubjectPredicate {
  readonly subject: string;
  readonly predicate: string;
}

const id = z.string();
const texts = z.array(z.string());
/** Chinese, then English. */
const wording = z.tuple([z.string(), z.string()]).transform(([zh, en]) => ({ zh, en }));
const hash = z.string().nullable();
/** The state in which a source was loaded, and by which rules: see `projection/derivation.ts`. */
const loadedAs = z.object({ hash, derivation: z.number().nullable() });
/** An element that the graph has. */
const known = z.object({ id, hash });

const bySource = ({ key, documentId }: { key: string; documentId: string }): Parameters => ({
  key,
  documentId,
});
const byIds = (ids: readonly string[]): Parameters => ({ ids });
const bySubjects = (rows: readonly SubjectPredicate[]): Parameters => ({ rows });

export const READ_SOURCES = statement('read-sources', () => ({}), loadedAs.extend({ id }));

export const READ_WORDS = statement('read-words', () => ({}), z.object({ words: z.array(known) }));

/** `overdue`: whoever announced a commit has not told its end in time. */
export const READ_SNAPSHOT = statement(
  'read-snapshot',
  () => ({}),
  z.object({ state: z.string().nullable(), content: z.string().nullable(), overdue: z.boolean() }),
);

/** `milliseconds`, as an integer of the driver's: how long the commit may take before nobody waits for it. */
export const ANNOUNCE_SNAPSHOT = statement(
  'announce-snapshot',
  (input: { content: string; milliseconds: unknown }) => ({ ...input, announced: ANNOUNCED }),
  z.object({ state: z.string() }),
);

export const LOCK_SOURCE = statement(
  'lock-source',
  ({ key, run }: { key: string; run: string }) => ({ key, run }),
  loadedAs,
);

export const READ_SOURCE = statement(
  'read-source',
  bySource,
  z.object({
    entities: z.array(known),
    additions: z.array(z.object({ id, aliases: texts })),
    references: z.array(z.object({ from: id, type: z.string(), to: id })),
    sections: z.array(known),
    evidence: z.array(known),
    claims: z.array(known.extend({ subject: id, predicate: z.string() })),
    /** Ids of the entities that it speaks of or adds names to, each once. */
    spokenOf: z.array(id),
  }),
);

export const COUNT_GRAPH = statement(
  'count-graph',
  () => ({}),
  z.object({ name: z.string(), count: z.number() }),
);

export const READ_ENTITIES = statement('read-entities', byIds, z.object({ id }));

export const READ_NAMES = statement(
  'read-names',
  byIds,
  z.object({
    id,
    name: z.string(),
    nameEn: z.string(),
    declaredAliases: texts,
    aliases: texts,
    additions: z.array(texts),
  }),
);

export const READ_MENTIONS = statement(
  'read-mentions',
  byIds,
  z.object({ id, documentId: z.string(), claim: z.string() }),
);

export const READ_LINKS = statement(
  'read-links',
  byIds,
  z.object({ claim: id, type: z.string(), target: id, hash }),
);

export const READ_SAYINGS = statement(
  'read-sayings',
  byIds,
  z.object({
    id,
    names: z.tuple([z.string().nullable(), z.string().nullable()]),
    subject: wording,
    label: wording,
    object: z.union([z.tuple([z.null(), z.null()]).transform(() => null), wording]),
    value: z.string().nullable(),
    basis: z.string(),
    modality: z.string(),
  }),
);

export const READ_CLAIMS_OF = statement(
  'read-claims-of',
  bySubjects,
  z.object({
    subject: id,
    object: id.nullable(),
    claim: z.looseObject({ id, predicate: z.string() }),
    qualifiers: texts,
    quotes: texts,
  }),
);

export const READ_PROJECTED = statement(
  'read-projected',
  bySubjects,
  z.object({
    subject: id,
    predicate: z.string(),
    /** Those of its properties whose names begin with the predicate's. */
    properties: z.array(z.tuple([z.string(), z.unknown()])),
    edges: z.array(
      z.object({
        object: id,
        claimIds: texts,
        basis: z.string().nullable(),
        modality: z.string().nullable(),
        exceptionIds: texts.nullable(),
        name: z.string().nullable(),
        nameEn: z.string().nullable(),
        sentence: z.string().nullable(),
        reference: z.boolean(),
      }),
    ),
    conflicts: z.array(z.tuple([id, id])),
  }),
);

export const READ_PREDICATES = statement(
  'read-predicates',
  byIds,
  z.object({ subject: id, predicate: z.string() }),
);

export const READ_MODALITIES = statement(
  'read-modalities',
  byIds,
  z.object({
    id,
    modality: z.string().nullable(),
    /** What its claims have in common with others of their kind, each kind once. */
    kinds: z.array(z.object({ projects: texts, rank: z.string(), modality: z.string() })),
  }),
);
