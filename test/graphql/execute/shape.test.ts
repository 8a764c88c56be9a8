import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readCypherFiles, type CypherFile } from '../../../src/graphql/compile/cypher-file.js';
import type { Database } from '../../../src/neo4j/database.js';
import { freshDatabase } from '../../support/database.js';
import { breakPromises, BROKEN_IDS } from '../properties/broken-graph.js';
import { breakRow } from '../properties/broken-row.js';
import { compareAnswers } from '../properties/compare-answers.js';
import { Draws } from '../properties/generate/draws.js';
import { lettersOf, rawAnswer } from '../properties/raw-answer.js';
import { COMPUTED_ROOTS, UNKNOWN_TO_ORACLE } from '../properties/oracle/oracle.js';
import { drawOperation, RandomOperation, type Operation } from '../properties/generate/random-operation.js';
import { RUNS, SEED } from '../properties/runs.js';
import { createWorld, FIELDS_DIR, type World } from '../properties/world.js';

let database: Database;
let world: World;
let files: ReadonlyMap<string, CypherFile>;

beforeAll(async () => {
  database = await freshDatabase();
  world = await createWorld(database);
  files = readCypherFiles(FIELDS_DIR, world.engine.model);
});

afterAll(async () => {
  await database.close();
});

/** A valid operation. */
function anOperation(draws: Draws, without: readonly string[]): Operation {
  const { corpus, engine, fields } = world;
  for (;;) {
    const template = new RandomOperation(draws, corpus, engine.schema, fields, without).make();
    const operation = drawOperation(template, draws);
    if (!('errors' in engine.parse(operation.text))) return operation;
  }
}

/** Makes some of the runs that are asked for. */
async function forEach(share: number, check: (draws: Draws) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    await check(new Draws(generate));
  });
  await fc.assert(property, {
    seed: SEED,
    numRuns: Math.max(1, Math.round(RUNS * share)),
    endOnFailure: true,
  });
}

describe(`the fast executor and graphql-js (ATLAS_PROPERTY_SEED=${SEED})`, () => {
  it('make the same of rows, and of rows that break what the schema promises', async () => {
    let given = 0;
    let refused = 0;
    await forEach(0.1, async (draws) => {
      const operation = anOperation(draws, []);
      const { row, fast, reference } = await rawAnswer(world.engine, files, database, {
        ...operation,
        language: 'ZH',
      });
      expect(lettersOf(fast(row)), operation.text).toBe(lettersOf(await reference(row)));
      for (let time = 0; time < 20; time++) {
        const broken = breakRow(row, draws);
        const answer = fast(broken);
        // Without an answer, graphql-js is asked, so it is the same by itself.
        if (answer === undefined) refused++;
        else {
          given++;
          expect(lettersOf(answer), `${operation.text}\n${JSON.stringify(broken)}`).toBe(
            lettersOf(await reference(broken)),
          );
        }
      }
    });
    expect(given).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  }, 600_000);

  it('make errors and nulls of a broken graph as graphql-js makes them of plain objects', async () => {
    await breakPromises(database, world.graph);
    let withErrors = 0;
    await forEach(0.1, async (draws) => {
      const operation = anOperation(draws, [...UNKNOWN_TO_ORACLE, ...COMPUTED_ROOTS]);
      const { actual, expected } = await compareAnswers(world, operation, 'ZH', new Map());
      if ('errors' in (expected as object)) withErrors++;
      expect(withoutTypes(actual), `${operation.text}\n${JSON.stringify(operation.variables)}`).toEqual(
        withoutTypes(expected),
      );
    });
    expect(withErrors).toBeGreaterThan(0);
  }, 600_000);

  it.each(BROKEN_IDS)('make the same errors and nulls of %s', async (id) => {
    const operation = {
      text: `query ($id: ID!) {
        node(id: $id) {
          ... on Entity { name aliases claims(first: 100) { nodes { ...Claim } } }
          ... on Region { level parks { nodes { ...Park } } funds { edges { basis node { ...Fund } claims { ...Claim } } } parent { level } }
          ... on Fund { ...Fund regions { edges { basis node { level } } } }
          ... on Park { ...Park }
          ... on Company { regions { nodes { id level } } funds { nodes { ...Fund } } }
          ... on Measure { cap { amount } policy { id } }
        }
      }
      fragment Fund on Fund { id name size { amount currency } }
      fragment Park on Park { id kind region { id level } }
      fragment Claim on Claim {
        id rank basis subject { id name } object { id }
        value { __typename ... on Money { amount } }
        evidence { quote document { id } }
      }`,
      variables: { id },
    };
    expect(world.engine.parse(operation.text)).not.toHaveProperty('errors');
    const { actual, expected } = await compareAnswers(world, operation, 'ZH', new Map());
    expect(expected).toHaveProperty('errors');
    expect(withoutTypes(actual)).toEqual(withoutTypes(expected));
  });
});

/**
 * Behind an interface, the statement reads the type only where the answer depends on it, so the text of an error may
 * name another type than the node's; its path says which node it is.
 */
function withoutTypes(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replaceAll(/non-nullable field \w+\./g, 'non-nullable field *.'));
}
