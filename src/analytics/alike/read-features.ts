import { compareTexts } from '../../compare-texts.js';
import type { Database } from '../../neo4j/database.js';
import { int } from '../../neo4j/int.js';
import { statementFolder } from '../../statement-folder.js';
import { keyOf, type Feature, type FeatureKey, type FeatureKind } from './features.js';

const statement = statementFolder('cypher/analytics/alike');

/** Of an entity with more features of a kind, the rest is not looked at. */
const MOST_FEATURES = 1_000;

/** What more entities have in common is too common to say anything. */
const MOST_HOLDERS = 500;

/** Types of the entities that a kind of feature leads to. */
const LABELS = {
  TECHNOLOGY: ['Technology', 'Infrastructure'],
  SECTOR: ['Sector'],
  PROBLEM: ['Problem'],
} as const;

interface WayRow {
  readonly inferred: boolean;
  readonly claimIds: readonly string[];
}

type FeatureRow = { readonly node?: string; readonly type?: string | null; readonly code?: string } & (
  | { readonly ways: readonly WayRow[] }
  | { readonly leaving: boolean; readonly basis: string; readonly claimIds: readonly string[] }
);

/** The features of entities. */
export interface Features {
  readonly of: ReadonlyMap<string, readonly Feature[]>;
  /** Whether that is all they have. */
  readonly exact: boolean;
}

/** What entities have of some kinds, in the order of the keys. */
export async function readFeatures(
  database: Database,
  kinds: readonly FeatureKind[],
  ids: readonly string[],
): Promise<Features> {
  const limit = int(MOST_FEATURES + 1);
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const { name, labels } = statementOf(kind);
      const parameters = { ids, limit, labels, except: kinds.flatMap((other) => statementOf(other).labels) };
      const rows = await database.read(statement(`${name}-of`), parameters);
      return (rows as { id: string; features: FeatureRow[] }[]).map(({ id, features }) => ({
        id,
        exact: features.length <= MOST_FEATURES,
        features: features.slice(0, MOST_FEATURES).map((row) => featureOf(kind, row)),
      }));
    }),
  );
  const all = found.flat();
  const of = new Map<string, Feature[]>(ids.map((id) => [id, []]));
  for (const { id, features } of all) of.get(id)?.push(...features);
  for (const features of of.values()) features.sort((a, b) => compareTexts(a.key, b.key));
  return { of, exact: all.every(({ exact }) => exact) };
}

/**
 * The entities of a type that have features, by the key.
 *
 * @returns undefined for a feature that more than {@link MOST_HOLDERS} have
 */
export async function readHolders(
  database: Database,
  type: string,
  features: readonly FeatureKey[],
): Promise<Map<string, readonly string[] | undefined>> {
  const names = new Set(features.map(({ kind }) => statementOf(kind).name));
  const limit = int(MOST_HOLDERS + 1);
  const found = await Promise.all(
    [...names].map(async (name) => {
      const asked = features.filter(({ kind }) => statementOf(kind).name === name);
      const rows = await database.read(statement(`holders-of-${name}`), {
        type,
        limit,
        features: asked.map(({ node, code, type: tie, leaving }) => ({
          node: node ?? null,
          code: code ?? null,
          type: tie ?? null,
          leaving: leaving ?? null,
        })),
      });
      return (rows as { place: number; holders: string[] }[]).map(({ place, holders }) => {
        const feature = asked[place];
        if (!feature) throw new TypeError('expected a row for a feature that was asked for');
        return [keyOf(feature), holders.length > MOST_HOLDERS ? undefined : holders] as const;
      });
    }),
  );
  return new Map(found.flat());
}

function statementOf(kind: FeatureKind): { readonly name: string; readonly labels: readonly string[] } {
  switch (kind) {
    case 'INSTRUMENT':
      return { name: 'instruments', labels: [] };
    case 'NEIGHBOUR':
      return { name: 'neighbours', labels: [] };
    default:
      return { name: 'subjects', labels: LABELS[kind] };
  }
}

function featureOf(kind: FeatureKind, row: FeatureRow): Feature {
  const key: FeatureKey = {
    kind,
    node: row.node,
    code: row.code,
    type: row.type ?? undefined,
    ...('leaving' in row && { leaving: row.leaving }),
  };
  const ways = 'ways' in row ? row.ways : [{ inferred: row.basis === 'INFERRED', claimIds: row.claimIds }];
  return {
    ...key,
    key: keyOf(key),
    inferred: ways.every(({ inferred }) => inferred),
    claimIds: [...new Set(ways.flatMap(({ claimIds }) => claimIds))].sort(),
  };
}
