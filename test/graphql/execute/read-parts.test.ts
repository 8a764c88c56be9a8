import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { EngineRequest } from '../../../src/graphql/engine.js';
import {
  hasComputedField,
  needsGds,
  operation,
  operationNames,
  seededEngine,
  validDocument,
  type SeededEngine,
} from '../../support/seeded-engine.js';

// The statement of the others is planned like any, and answers nothing without Graph Data Science.
const names = operationNames().filter((name) => !needsGds(name));

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

function request(query: string, variables?: Record<string, unknown>): EngineRequest {
  return { document: validDocument(atlas.engine, query), variables };
}

/** What looks, when an answer has been put together, whether the graph is still in the same state. */
const isLook = (statement: string): boolean => /^OPTIONAL MATCH \(snapshot:Snapshot/.test(statement);

/** The one statement of an operation. */
function isWhole(asked: EngineRequest): (statement: string) => boolean {
  const { framed } = atlas.engine.explain(asked);
  return (statement) => statement === framed;
}

/** The answer, and the statements that it took. */
async function observed(asked: EngineRequest): Promise<{ answer: unknown; statements: string[] }> {
  const statements: string[] = [];
  const stop = atlas.database.onStatement((statement) => statements.push(statement));
  const answer = JSON.stringify(await atlas.engine.execute(asked));
  stop();
  return { answer, statements };
}

/** What parts have in common with a statement is the answer; each case here is another way to read a list. */
const SHAPES = {
  'what is below a page': `{ regions(where: { code: { in: ["110112", "110108"] } }) { nodes { id name
    funds { nodes { name size { text amount } sponsors { nodes { name } } } } parks { totalCount nodes { name } } } } }`,
  'pages of pages, with cursors': `{ regions(first: 3, where: { funds: { some: {} } }) { pageInfo { endCursor hasNextPage }
    edges { cursor node { name funds(first: 1, orderBy: [{ size: DESC }]) { totalCount edges { cursor modality
    claims { id evidence { quote } } node { name problems { nodes { name } } } } } } } } }`,
  'single nodes and short lists': `{ claims: region(code: "110112") { claims(first: 5) { nodes { predicate value { __typename }
    subject { __typename name ... on Fund { size { text } } } object { name } evidence { quote document { name } section } } } } }`,
  'interfaces whose types differ': `{ node(id: "region:110112") { __typename ... on Region { code funds { nodes { name } }
    problems { nodes { name measures { nodes { name } } } } } } }`,
  'both languages of one name': `{ region(code: "110000") { zh: name(language: ZH) en: name(language: EN)
    children(first: 2) { nodes { en: name(language: EN) parks { nodes { zh: name(language: ZH) } } } }
    organizations { nodes { name policies { nodes { name } } } } } }`,
  'what is not there': `{ region(code: "999999") { name funds { nodes { name sponsors { nodes { name } } } } parks { nodes { name } } } }`,
  'the regions below': `{ region(code: "110000") { name funds(rollUp: true) { edges { derived via { name } node { name
    sponsors { nodes { name } } } } } descendants(first: 5) { edges { distance node { name parks { nodes { name } } } } } } }`,
  'one node from several places': `{ problems(first: 8) { nodes { id measures(first: 8) { nodes { id problems(first: 8) {
    nodes { id regions(first: 8) { nodes { id } } } } } } } } }`,
  'rows of files': `{ fundingByRegion(level: PROVINCE) { amount region { name funds { nodes { name } } } claims { id } }
    documents { nodes { claims(at: 1200) { nodes { predicate } } } } regions(first: 2) { nodes { name } } }`,
};

describe('an operation never seen', () => {
  const cases = [...names.map((name) => [name, operation(name)] as const), ...Object.entries(SHAPES)];

  it.each(cases)('is answered in parts as by its statement: %s', async (_, query) => {
    const asked = request(query);
    const parts = await observed(asked);
    await atlas.engine.warm(asked);
    const whole = await observed(asked);
    expect(parts.answer).toBe(whole.answer);
    if (!hasComputedField(atlas.engine, asked.document)) expect(whole.statements).toHaveLength(1);
    expect(whole.statements.filter(isWhole(asked))).toHaveLength(1);
    expect(parts.answer).toContain('"data"');
  });

  it('takes a statement a walk, each once for all its nodes, and a look at the snapshot', async () => {
    const { statements } = await observed(
      request(
        '{ regions(where: { code: { in: ["110112", "110108"] } }) { nodes { parks { nodes { id } } funds { nodes { sponsors { nodes { id } } } } } } }',
      ),
    );
    expect(statements).toHaveLength(5);
    expect(new Set(statements).size).toBe(5);
    expect(statements.map(isLook)).toEqual([false, false, false, false, true]);
  });

  it('is planned from the second time on, and is one statement then', async () => {
    const asked = request(
      '{ problems(first: 4) { nodes { id measures(first: 4) { nodes { id problems(first: 4) { nodes { id funds(first: 4) { nodes { id } } } } } } } } }',
    );
    const counts: number[] = [];
    for (let i = 0; i < 2; i++) counts.push((await observed(asked)).statements.length);
    // The plan is made behind the second answer.
    await expect
      .poll(async () => (await observed(asked)).statements.length, { timeout: 20_000, interval: 100 })
      .toBe(1);
    expect(counts[0]).toBe(5);
    expect(counts[1]).toBe(6);
  });

  it('shares its parts with operations that ask for other things of the same fields', async () => {
    const one = await observed(
      request('{ region(code: "110112") { funds { nodes { id } } parks { nodes { id } } } }'),
    );
    const other = await observed(
      request(
        '{ region(code: "110000") { name(language: EN) funds(first: 3) { nodes { name kind } } parks { nodes { aliases } } } }',
      ),
    );
    expect(new Set(other.statements)).toEqual(new Set(one.statements));
  });

  it('is planned where the same question was planned in another document', async () => {
    const query = (name: string) =>
      `query ${name} { ${name}: region(code: "110000") { parks { nodes { name } } policies { nodes { name } } } }`;
    await atlas.engine.warm(request(query('One')));
    expect((await observed(request(query('Other')))).statements).toHaveLength(1);
  });

  it('is refused as it would be by its statement', async () => {
    const query =
      'query ($first: Int) { regions(first: $first) { nodes { funds { nodes { sponsors { nodes { id } } } } } } }';
    const before = atlas.database.statements;
    const answer = await atlas.engine.execute(request(query, { first: 1_000 }));
    expect(JSON.stringify(answer.errors)).toContain('BAD_USER_INPUT');
    expect(atlas.database.statements).toBe(before);
  });

  it('is read by its statement where a node is gone between two parts', async () => {
    const { database, engine } = atlas;
    const asked = request(
      '{ region(code: "110112") { id funds { nodes { problems { nodes { measures { nodes { id } } } } } } } }',
    );
    const read = database.read.bind(database);
    database.read = async (...statement) => {
      database.read = read;
      await database.run("MATCH (r:Region {code: '110112'}) SET r.id = 'region:moved'");
      return read(...statement);
    };
    try {
      expect((await engine.execute(asked)).data).toMatchObject({ region: { id: 'region:moved' } });
    } finally {
      database.read = read;
      await database.run("MATCH (r:Region {code: '110112'}) SET r.id = 'region:110112'");
    }
  });
});

describe('planning ahead', () => {
  it('plans each field once, and stops when told to', async () => {
    const before = atlas.database.statements;
    await atlas.engine.warmFields(AbortSignal.abort());
    expect(atlas.database.statements).toBe(before);
    const { statements } = await observed(
      request('{ region(code: "110112") { funds { nodes { id } } organizations { nodes { id } } } }'),
    );
    const planned: string[] = [];
    const stop = atlas.database.onStatement((statement) => planned.push(statement));
    await atlas.engine.warmFields(new AbortController().signal);
    stop();
    expect(new Set(planned).size).toBe(planned.length);
    const parts = statements.filter((statement) => !isLook(statement));
    expect(parts).toHaveLength(3);
    for (const below of parts.slice(1)) expect(planned).toContain(below);
  });
});
