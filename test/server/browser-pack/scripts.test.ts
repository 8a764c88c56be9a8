import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PARAMETERS_SCRIPT } from '../../../src/server/browser-pack/scripts.js';
import { operation, seededEngine, type SeededEngine } from '../../support/seeded-engine.js';
import { NEEDS_GDS, SAVED_SCRIPTS } from '../saved-scripts.js';

/*
 * Each script is a picture of what an operation answers: the ids are the same.
 */

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

interface Twin {
  readonly script: string;
  readonly operation: string;
  /** Where in the answer the ids are that the picture shows; lists are walked through. */
  readonly answer: readonly string[];
  /** The answer without what is not in the picture. */
  readonly within?: (answer: Record<string, unknown>) => Record<string, unknown>;
  /** Columns and nodes of the picture, as Cypher: without it, all nodes of all columns but sentences and documents. */
  readonly shown?: string;
}

const ALL_BUT_SENTENCES = `[node IN shown WHERE NOT node:Evidence AND NOT node:Document]`;

const twins: readonly Twin[] = [
  {
    script: '01-funds-and-districts',
    operation: 'funds-of-districts',
    answer: [
      'regions.nodes.id',
      'regions.nodes.funds.edges.node.id',
      'regions.nodes.funds.edges.node.sponsoringRegions.edges.node.id',
      'regions.nodes.funds.edges.node.supportedSectors.edges.node.id',
    ],
  },
  {
    script: '02-problems-and-regions',
    operation: 'problems-of-regions',
    answer: ['problems.nodes.id', 'problems.nodes.parent.id', 'problems.nodes.regions.edges.node.id'],
  },
  {
    script: '03-answers-to-problems',
    operation: 'response-matrix',
    answer: [
      'responseMatrix.problem.id',
      'responseMatrix.problem.parent.id',
      'responseMatrix.cells.stated.subject.id',
      'responseMatrix.cells.inferred.subject.id',
      'responseMatrix.recommended.subject.id',
    ],
  },
  {
    script: '03b-problems-without-answers',
    operation: 'response-matrix',
    within: ({ responseMatrix }) => ({
      rows: (responseMatrix as { answered: string; cells: { by: string }[] }[])
        .filter(({ answered }) => answered !== 'STATED')
        .map((row) => ({ ...row, cells: row.cells.filter(({ by }) => by !== 'REGION') })),
    }),
    answer: ['rows.problem.id', 'rows.cells.inferred.subject.id'],
  },
  {
    script: '04-claims-and-sentences',
    operation: 'districts-with-large-funds',
    answer: ['regions.nodes.id', 'regions.nodes.funds.nodes.id', 'regions.nodes.funds.nodes.claims.nodes.id'],
  },
  {
    script: '05-conflicts',
    operation: 'conflicting-claims',
    answer: ['conflicts.subject.id', 'conflicts.claims.id'],
  },
  {
    script: '06-paths',
    operation: 'paths-between-entities',
    answer: ['paths.nodes.id'],
  },
  {
    script: '07-roll-up',
    operation: 'funding-by-region',
    answer: [
      'fundingByRegion.region.id',
      'fundingByRegion.funds.id',
      'fundingByRegion.leftOut.fund.id',
      'fundingByRegion.leftOut.sameAs.id',
    ],
    // On its way to a province, a fund passes the regions between.
    shown: `[node IN shown WHERE node:Fund OR node.level = 'PROVINCE']`,
  },
  {
    script: '08-policies-in-time',
    operation: 'policies-issued-between',
    answer: [
      'policies.nodes.id',
      'policies.nodes.issuers.nodes.id',
      'policies.nodes.issuingRegions.edges.node.id',
      'policies.nodes.regions.nodes.id',
    ],
  },
  {
    script: '10-write-your-own',
    operation: 'regions-by-name',
    answer: ['regions.nodes.id', 'regions.nodes.ancestors.edges.node.id'],
  },
];

describe('saved scripts', () => {
  it.each(twins)(
    '$script shows what $operation answers',
    async ({ script, operation: name, answer, within = (all) => all, shown }) => {
      const statement = SAVED_SCRIPTS.find((candidate) => candidate.name === script)?.statement ?? '';
      const ids = await idsShown(statement, shown ?? ALL_BUT_SENTENCES);
      const data = within(await atlas.data(operation(name)));
      const answered = new Set(answer.flatMap((path) => at(data, path.split('.'))));
      expect(ids.length).toBeGreaterThan(2);
      expect(ids).toEqual([...answered].sort());
    },
  );

  it('are as many as their twins, the parameters and the one that needs Graph Data Science', () => {
    const others = [PARAMETERS_SCRIPT, NEEDS_GDS];
    expect(SAVED_SCRIPTS.map(({ name }) => name)).toEqual(
      [...twins.map(({ script }) => script), ...others].sort(),
    );
  });
});

/** The ids of the nodes that the columns of a statement hold. */
async function idsShown(statement: string, nodes: string): Promise<unknown[]> {
  const columns = (/RETURN (.+)/.exec(statement)?.[1] ?? '').split(', ');
  const all = columns.map((column) =>
    /^(problem|policy)$/.test(column) ? `[${column}]` : `coalesce(nodes(${column}), [])`,
  );
  const rows = await atlas.database.read(`
    CALL () { ${statement} }
    WITH ${all.join(' + ')} AS shown
    UNWIND ${nodes} AS node
    WITH DISTINCT node.id AS id ORDER BY id
    RETURN id`);
  return rows.map(({ id }) => id);
}

function at(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => at(item, [key ?? '', ...rest]));
  if (key === undefined || key === '') return [value];
  return at((value as Record<string, unknown>)[key], rest);
}
