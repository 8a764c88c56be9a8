import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { readCypherFiles } from '../../../src/graphql/compile/cypher-file.js';
import { breakRow } from '../properties/broken-row.js';
import { Draws } from '../properties/generate/draws.js';
import { validOperation } from '../properties/valid-operation.js';
import { lettersOf, rawAnswer } from '../properties/raw-answer.js';
import { COMPARISONS, SEED } from '../properties/runs.js';
import { createWorld, FIELDS_DIR, type World } from '../properties/world.js';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

afterAll(async () => {
  await world.database.close();
});

it(`a shape makes the same of a row as graphql-js does, also where the row breaks what the schema promises (ATLAS_PROPERTY_SEED=${SEED})`, async () => {
  const { engine, database } = world;
  const files = readCypherFiles(FIELDS_DIR, engine.model);
  let given = 0;
  let refused = 0;
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    const draws = new Draws(generate);
    const operation = validOperation(draws, world);
    const { row, fast, reference } = await rawAnswer(engine, files, database, {
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
  await fc.assert(property, { seed: SEED, numRuns: COMPARISONS, endOnFailure: true });
  expect(given).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
}, 600_000);
