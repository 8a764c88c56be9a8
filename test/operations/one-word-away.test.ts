import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { operation, seededEngine, type SeededEngine } from '../support/seeded-engine.js';
import type { Connection, Named } from './questions/questions.js';

/*
 * A stranger copies a shipped operation and changes one word. The answer is then that of the other question, by the brief
 * or by a plain operation that asks for the same in another way; what the shipped one answers would be wrong here.
 */

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

/** Asks a shipped operation with another word in the place of one of its own. */
async function ask<T>(name: string, word: RegExp, other: string): Promise<T> {
  const shipped = operation(name);
  const changed = shipped.replace(word, other);
  if (changed === shipped) throw new Error(`operations/${name}.graphql: expected ${String(word)} in it`);
  return (await atlas.data(changed)) as T;
}

type Funds = Connection<Named & { size: { amount: number } }>;

describe('a shipped operation with another', () => {
  it('field in its filter: districts with parks, not those with funds', async () => {
    const { regions } = await ask<{ regions: Connection<Named> }>(
      'funds-of-districts',
      /\bfunds(?=: \{ some)/,
      'parks',
    );
    const { parks } = (await atlas.data('{ parks(first: 100) { nodes { region { id level } } } }')) as {
      parks: { nodes: { region: { id: string; level: string } | null }[] };
    };
    const districts = parks.nodes.flatMap(({ region }) => (region?.level === 'DISTRICT' ? [region.id] : []));
    expect(districts).toContain('region:330114');
    expect(new Set(regions.nodes.map(({ id }) => id))).toEqual(new Set(districts));
  });

  it('direction: the smallest fund first', async () => {
    const { regions } = await ask<{ regions: Connection<Named & { funds: Funds }> }>(
      'districts-with-large-funds',
      /\bDESC\b/,
      'ASC',
    );
    const tongzhou = regions.nodes.find(({ id }) => id === 'region:110112');
    expect(tongzhou?.funds.nodes.map(({ size }) => size.amount)).toEqual([1e10, 1e11]);
  });

  it('operator: districts with a fund below ten billion, and those funds alone', async () => {
    const { regions } = await ask<{ regions: Connection<Named & { funds: Funds }> }>(
      'districts-with-large-funds',
      /\bgte\b/g,
      'lt',
    );
    expect(regions.nodes.map(({ id, funds }) => [id, funds.nodes.map(({ size }) => size.amount)])).toEqual([
      ['region:110112', [5e9, 1e9]],
    ]);
  });

  it('level: the money of districts, none of it derived or in doubt', async () => {
    const { fundingByRegion } = await ask<{
      fundingByRegion: { region: Named; amount: number; derived: boolean; leftOut: unknown[] }[];
    }>('funding-by-region', /\bPROVINCE\b/, 'DISTRICT');
    expect(
      fundingByRegion.map(({ region, amount, derived, leftOut }) => [region.id, amount, derived, leftOut]),
    ).toEqual([
      ['region:110112', 116e9, false, []],
      ['region:440106', 20e9, false, []],
    ]);
  });

  it('way along the tree: what is said of a region and those below it, not above', async () => {
    const { region } = await ask<{ region: { problems: Connection<Named> } }>(
      'problems-of-region',
      /\bhereOrAbove\b/,
      'rollUp',
    );
    const { problems } = (await atlas.data(
      '{ problems(where: { regions: { some: { code: { startsWith: "4401" } } } }) { nodes { id } } }',
    )) as { problems: { nodes: { id: string }[] } };
    expect(problems.nodes).toEqual([{ id: 'problem:talent-shortage' }]);
    expect(region.problems.edges.map(({ node }) => ({ id: node.id }))).toEqual(problems.nodes);
  });

  it('modality: the parks that stand, which with the planned ones are all', async () => {
    const answer = await ask<{ region: { parks: Connection<Named> } }>(
      'planned-parks-of-region',
      /\bPLANNED\b/,
      'ACTUAL',
    );
    const actual = answer.region.parks.edges.map(({ node }) => node.id);
    expect(actual).toContain('park:beijing-sub-center');
    expect(actual).not.toContain('park:tongzhou-metaverse-experience-center');
    const { region } = (await atlas.data(
      '{ region(code: "110112") { all: parks(first: 100) { totalCount } planned: parks(where: { modality: { in: [PLANNED] } }) { totalCount } } }',
    )) as { region: Record<'all' | 'planned', { totalCount: number }> };
    expect(actual.length).toBe(region.all.totalCount - region.planned.totalCount);
  });

  it('basis: who responds by an analyst’s reading alone', async () => {
    const { problem } = await ask<{ problem: { respondingRegions: Connection<Named> } }>(
      'regions-responding-to-problem',
      /\bSTATED\b/,
      'INFERRED',
    );
    expect(problem.respondingRegions.edges.map(({ node, basis }) => [node.id, basis])).toEqual([
      ['region:520000', 'INFERRED'],
    ]);
  });
});
