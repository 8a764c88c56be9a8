import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

interface ProblemEdge {
  readonly derived: boolean;
  readonly via: { readonly id: string }[];
  readonly exceptions: { readonly id: string }[];
  readonly qualifiers: {
    readonly name: string;
    readonly claim: { readonly evidence: { readonly quote: string }[] };
  }[];
  readonly node: { readonly id: string };
}

async function problems(code: string, args: string): Promise<ProblemEdge[]> {
  const { region } = (await atlas.data(
    `query ($code: String!) { region(code: $code) { problems(first: 100, ${args}) { edges {
       derived via { id } exceptions { id } qualifiers { name claim { evidence { quote } } } node { id } } } } }`,
    { code },
  )) as { region: { problems: { edges: ProblemEdge[] } } };
  return region.problems.edges;
}

const ids = (edges: readonly ProblemEdge[]): string[] => edges.map(({ node }) => node.id);

const GUANGZHOU = '440100';
const TIANHE = '440106';
const EXCEPTED = ['problem:lacking-traditional-infrastructure', 'problem:limited-funding'];

describe('a claim that excepts a region', () => {
  it('takes the problem of the larger region away from it, and from what is part of it', async () => {
    for (const code of [GUANGZHOU, TIANHE]) {
      const applied = ids(await problems(code, 'hereOrAbove: true'));
      const ignored = ids(await problems(code, 'hereOrAbove: true, exceptions: IGNORE'));
      expect(ignored.filter((id) => !applied.includes(id))).toEqual(EXCEPTED);
    }
  });

  it('shows what it took away', async () => {
    const taken = await problems(GUANGZHOU, 'hereOrAbove: true, exceptions: ONLY');
    expect(ids(taken)).toEqual(EXCEPTED);
    for (const edge of taken) {
      expect(edge).toMatchObject({ derived: true, via: [{ id: 'region:cn' }] });
      expect(edge.exceptions).toContainEqual({ id: 'region:440100' });
    }
  });

  it('takes nothing away from the regions beside and above', async () => {
    expect(ids(await problems('450000', 'hereOrAbove: true'))).toEqual(expect.arrayContaining(EXCEPTED));
    expect(ids(await problems('440000', 'hereOrAbove: true'))).toEqual(expect.arrayContaining(EXCEPTED));
  });

  it('is shown by a plain walk, with the sentence of the claim that says so', async () => {
    const { problem } = (await atlas.data(
      `{ problem(id: "problem:limited-funding") { regions { edges {
           exceptions { id } qualifiers { name claim { evidence { quote } } } node { id } } } } }`,
    )) as { problem: { regions: { edges: ProblemEdge[] } } };
    const china = problem.regions.edges.find(({ node }) => node.id === 'region:cn');
    expect(china?.exceptions.map(({ id }) => id)).toEqual(['region:110000', 'region:440100']);
    const except = china?.qualifiers.find(({ name }) => name === 'except');
    expect(except?.claim.evidence.map(({ quote }) => quote).join()).toContain('其他地方');
  });

  it('is shown on the steps of a path', async () => {
    const { paths } = (await atlas.data(
      `{ paths(from: "problem:limited-funding", to: "region:cn") { steps { type modality exceptions { id } } } }`,
    )) as { paths: { steps: unknown[] }[] };
    expect(paths[0]?.steps).toEqual([
      { type: 'AFFECTS', modality: 'ACTUAL', exceptions: [{ id: 'region:110000' }, { id: 'region:440100' }] },
    ]);
  });

  it('leaves an answer of a park to the regions around it, but to none that the park’s place excepts', async () => {
    const lessons = async (region: string): Promise<string[]> => {
      const data = (await atlas.data(
        'query ($region: ID!) { lessons(region: $region, first: 100) { nodes { problem { id } } } }',
        { region },
      )) as { lessons: { nodes: { problem: { id: string } }[] } };
      return data.lessons.nodes.map(({ problem }) => problem.id);
    };
    const [excepted, beside] = ['region:350203', 'region:350205'];
    expect(await lessons(excepted)).not.toContain('problem:talent-shortage');
    // The park stands in another one of the city too, and the city has an answer of its own.
    const tie = "MATCH (:Region {code: '350200'})-[tie:LOCATED_IN|RESPONDS_TO]-()";
    await atlas.database.run(`${tie} SET tie.exceptionIds = [$excepted]`, { excepted });
    const found = [await lessons(excepted), await lessons(beside)];
    await atlas.database.run(`${tie} REMOVE tie.exceptionIds`);
    expect(found[0]).toContain('problem:talent-shortage');
    expect(found[1]).not.toContain('problem:talent-shortage');
  });
});
