import type { NamedFragment } from '../../entities/named.graphql.js';
import type { Basis, Modality } from '../../schema.graphql.js';
import type {
  MappedProblemFragment,
  MappedRegionFragment,
  ProblemsAffectingQuery,
  ProblemsAnsweredQuery,
  ProblemsByKindQuery,
} from './problems.graphql.js';
import type { Kind, View } from './view.js';

/** What a mark of a cell stands for. */
export interface Entry {
  /** That something answers the problem, is recommended against it, or that the problem affects the region. */
  readonly role: 'answer' | 'recommended' | 'affects';
  readonly basis: Basis;
  readonly modality: Modality;
  /** The claim that says so, and those that tie the answer to its region. */
  readonly claims: readonly string[];
}

/** A column: a kind of answer, or a region. */
export interface MapColumn {
  readonly key: string;
  readonly region: NamedFragment | undefined;
}

/** A problem, with an entry list by the keys of the columns. */
interface MapRow {
  readonly problem: MappedProblemFragment;
  readonly cells: Readonly<Record<string, readonly Entry[]>>;
}

/** The map whole: problems by columns. */
export interface EvidenceMap {
  readonly columns: readonly MapColumn[];
  readonly rows: readonly MapRow[];
  /** How many problems there are beyond these. */
  readonly more: number;
  /** Problems of which there is more than the lists of the API have at once. */
  readonly cut: readonly NamedFragment[];
}

/** A row where it stands in the tree of problems. */
export interface ShownRow extends MapRow {
  readonly depth: number;
  /** How many problems it is made of, shown or folded. */
  readonly parts: number;
}

const KINDS: readonly Kind[] = ['MEASURE', 'POLICY', 'FUND', 'PARK', 'REGION', 'RECOMMENDATION'];

/** Problems by what stands against them. */
export function mapByKind({ responseMatrix }: ProblemsByKindQuery): EvidenceMap {
  return {
    columns: KINDS.map((key) => ({ key, region: undefined })),
    more: 0,
    cut: [],
    rows: responseMatrix.map(({ problem, cells, recommended }) => ({
      problem,
      cells: Object.fromEntries([
        ...cells.map(({ by, stated, inferred }) => [by, entries('answer', [...stated, ...inferred])]),
        ['RECOMMENDATION', entries('recommended', recommended)],
      ]) as MapRow['cells'],
    })),
  };
}

/** Problems by the regions that they affect, and by those where something answers them. */
export function mapByRegion(
  { problems }: ProblemsAffectingQuery,
  answered: ProblemsAnsweredQuery,
  provinces: ReadonlyMap<string, MappedRegionFragment>,
): EvidenceMap {
  const columns = new Map<string, { readonly region: MappedRegionFragment; readonly order: string }>();
  const answers = new Map(answered.problems.nodes.map((problem) => [problem.id, problem.answers.nodes]));
  const answersCut = new Set(
    answered.problems.nodes.flatMap(({ id, answers: { totalCount, nodes } }) =>
      totalCount > nodes.length ? [id] : [],
    ),
  );
  const rows = problems.nodes.map((problem): MapRow => {
    const cells: Record<string, Entry[]> = {};
    const put = (region: MappedRegionFragment, more: readonly Entry[]): void => {
      const at = provinces.get(region.id) ?? region;
      columns.set(at.id, { region: at, order: `${at.level === 'COUNTRY' ? 0 : 1} ${at.code}` });
      (cells[at.id] ??= []).push(...more);
    };
    for (const { node, claims } of problem.regions.edges) put(node, entries('affects', claims));
    for (const { region, claim, way, basis, modality } of answers.get(problem.id) ?? [])
      put(region, [{ role: 'answer', basis, modality, claims: [claim.id, ...way.map(({ id }) => id)] }]);
    return { problem, cells };
  });
  const ordered = [...columns.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
  return {
    columns: ordered.map(({ region }) => ({ key: region.id, region })),
    rows,
    more: problems.totalCount - rows.length,
    cut: problems.nodes.filter(
      ({ id, regions }) => regions.totalCount > regions.edges.length || answersCut.has(id),
    ),
  };
}

function entries(
  role: Entry['role'],
  claims: readonly { readonly id: string; readonly basis: Basis; readonly modality: Modality }[],
): Entry[] {
  return claims.map(({ id, basis, modality }) => ({ role, basis, modality, claims: [id] }));
}

/** The entries that a view lets through. That a problem affects a region is no answer, so no filter of answers takes it away. */
export function passing(all: readonly Entry[], { basis, state }: View): readonly Entry[] {
  return all.filter(
    (entry) =>
      entry.role === 'affects' ||
      ((basis === undefined || entry.basis === basis) &&
        (state === undefined || inPlace(entry) === (state === 'actual'))),
  );
}

/** Whether it is so, and not a plan, a target or an estimate. */
export function inPlace({ modality }: Entry): boolean {
  return modality === 'ACTUAL';
}

/** The rows of a view: each problem, and its parts below it unless it is folded. */
export function shownRows({ rows }: EvidenceMap, view: View): readonly ShownRow[] {
  const known = new Set(rows.map(({ problem }) => problem.id));
  const above = ({ problem }: MapRow): string | undefined =>
    problem.parent !== null && known.has(problem.parent.id) ? problem.parent.id : undefined;
  const below = (parent: string | undefined, depth: number): ShownRow[] =>
    rows
      .filter((row) => above(row) === parent)
      .flatMap((row) => {
        const parts = below(row.problem.id, depth + 1);
        const own = { ...row, depth, parts: rows.filter((part) => above(part) === row.problem.id).length };
        return [
          ...(isWanted(row, view) ? [own] : []),
          ...(view.folded.includes(row.problem.id) ? [] : parts),
        ];
      });
  return below(undefined, 0);
}

/** A region's response is an answer where columns are regions; where they are kinds it does not make a problem answered. */
function isWanted({ cells }: MapRow, { rows, by }: View): boolean {
  if (rows === 'all') return true;
  const answers = Object.entries(cells).flatMap(([column, all]) =>
    by === 'kind' && column === 'REGION' ? [] : all.filter(({ role }) => role === 'answer'),
  );
  return rows === 'unanswered' ? answers.length === 0 : answers.every(({ basis }) => basis !== 'STATED');
}
