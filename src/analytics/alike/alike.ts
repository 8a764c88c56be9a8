import type { Computation } from '../../graphql/computation.js';
import { int } from '../../neo4j/int.js';
import { statementFolder } from '../../statement-folder.js';
import { FEATURE_KINDS, type FeatureKind } from './features.js';
import { findAlike, type Alike, type Shared } from './find-alike.js';

const statement = statementFolder('cypher/analytics/alike');

interface Given {
  readonly id: string;
  readonly by?: readonly FeatureKind[];
  readonly first: number;
}

/** `Query.alike`: entities of the same type, by what they have in common. */
export const alike: Computation = {
  costly: false,
  async compute(given, { database }) {
    const { id, by = FEATURE_KINDS, first } = given as unknown as Given;
    const [type] = (await database.readRow(statement('type-of'), { id })) ?? [];
    if (typeof type !== 'string') return [];
    const likeness = await findAlike(database, id, type, [...new Set(by)]);
    return [
      {
        id,
        totalCount: int(likeness.totalCount),
        exact: likeness.exact,
        features: int(likeness.features),
        common: int(likeness.common),
        nodes: likeness.alike.slice(0, first).map(alikeRow),
      },
    ];
  },
};

/** `Query.lessons`: how alike other regions are, so that those it could learn from most come first. */
export const likenessOfRegions: Computation = {
  costly: false,
  async compute(given, { database }) {
    const { region } = given as unknown as { readonly region: string };
    const kinds = FEATURE_KINDS.filter((kind) => kind !== 'NEIGHBOUR');
    const likeness = await findAlike(database, region, 'Region', kinds);
    return likeness.alike.map(({ id, score }) => ({ id, score }));
  },
};

function alikeRow({ id, score, onlyHere, onlyThere, shared }: Alike): unknown {
  return { id, score, onlyHere: int(onlyHere), onlyThere: int(onlyThere), shared: shared.map(sharedRow) };
}

function sharedRow({ here, there, count }: Shared): unknown {
  return {
    kind: here.kind,
    node: here.node ?? null,
    instrument: here.code ?? null,
    type: here.type ?? null,
    direction: here.leaving === undefined ? null : here.leaving ? 'OUT' : 'IN',
    count: int(count),
    basis: here.inferred || there.inferred ? 'INFERRED' : 'STATED',
    claimIds: here.claimIds,
    otherClaimIds: there.claimIds,
  };
}
