import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { breakPromises, BROKEN_IDS } from '../properties/broken-graph.js';
import { compareAnswers } from '../properties/compare-answers.js';
import { Draws } from '../properties/generate/draws.js';
import { FILE_FIELDS } from '../properties/generate/sweep-file-fields.js';
import { UNKNOWN_TO_ORACLE } from '../properties/oracle/file-root-fields.js';
import { COMPARISONS, SEED } from '../properties/runs.js';
import { validOperation } from '../properties/valid-operation.js';
import { createWorld, type World } from '../properties/world.js';

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await breakPromises(world.database, world.graph);
});

afterAll(async () => {
  await world.database.close();
});

/** The rows of a broken graph are what the engine leaves to graphql-js. */
describe(`errors and nulls of a broken graph are those that graphql-js makes of plain objects (ATLAS_PROPERTY_SEED=${SEED})`, () => {
  it('for random operations', async () => {
    const property = fc.asyncProperty(fc.gen(), async (generate) => {
      const operation = validOperation(new Draws(generate), world, [...UNKNOWN_TO_ORACLE, ...FILE_FIELDS]);
      // Whether one of them meets a fault is chance; the nodes below always do.
      const { actual, expected } = await compareAnswers(world, operation, 'ZH', new Map());
      expect(withoutTypes(actual), `${operation.text}\n${JSON.stringify(operation.variables)}`).toEqual(
        withoutTypes(expected),
      );
    });
    await fc.assert(property, { seed: SEED, numRuns: COMPARISONS, endOnFailure: true });
  }, 600_000);

  it.each(BROKEN_IDS)('for %s', async (id) => {
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
