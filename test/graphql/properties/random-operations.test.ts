import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { AnswerCheck } from './answer-check.js';
import { Draws } from './generate/draws.js';
import { drawOperation, type OperationTemplate } from './generate/operation-template.js';
import type { Operation } from './generate/operation-writer.js';
import { RandomOperation } from './generate/random-operation.js';
import { UNKNOWN_TO_ORACLE } from './oracle/file-root-fields.js';
import { CONCURRENCY, RANDOM_RUNS, SEED, VARIANTS } from './runs.js';
import type { Cursors } from './same-answer.js';
import { createWorld, type World } from './world.js';

let world: World;
let answers: AnswerCheck;

beforeAll(async () => {
  world = await createWorld(SEED);
  answers = new AnswerCheck(world);
});

afterAll(async () => {
  await world.database.close();
});

it(`answers random operations as a walk in memory does, and both executors alike (ATLAS_PROPERTY_SEED=${SEED})`, async () => {
  const startedAt = performance.now();
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    await checkTemplate(new Draws(generate));
  });
  const templates = Math.ceil(RANDOM_RUNS / VARIANTS / CONCURRENCY);
  await Promise.all(
    Array.from({ length: CONCURRENCY }, (_, index) =>
      // A smaller operation is found by leaving parts out, not by other draws.
      fc.assert(property, { seed: SEED + index, numRuns: templates, endOnFailure: true }),
    ),
  );
  answers.tell('random operations', startedAt);
  const { operations, answersWithNodes } = answers.counted;
  expect(operations).toBeGreaterThanOrEqual(RANDOM_RUNS);
  // Questions whose answers are all empty would test little.
  expect(answersWithNodes).toBeGreaterThan(operations / 2);
}, 900_000);

async function checkTemplate(draws: Draws): Promise<void> {
  const language = draws.pick(['ZH', 'EN'] as const);
  const { template, first } = validTemplate(draws);
  const cursors: Cursors = new Map();
  await answers.check(first, language, cursors);
  await Promise.all(
    Array.from({ length: VARIANTS - 1 }, async () => {
      const operation = drawOperation(template, draws);
      await answers.check(withCursors(operation, template, cursors, draws), language, cursors);
    }),
  );
}

function validTemplate(draws: Draws): { template: OperationTemplate; first: Operation } {
  const { corpus, engine, fields } = world;
  for (;;) {
    const template = new RandomOperation(draws, corpus, engine.schema, fields, UNKNOWN_TO_ORACLE).make();
    const first = drawOperation(template, draws);
    if (!('errors' in engine.parse(first.text))) return { template, first };
  }
}

/** The same operation from a place in its lists on, where the answer before gave cursors of such a list. */
function withCursors(
  operation: Operation,
  template: OperationTemplate,
  cursors: Cursors,
  draws: Draws,
): Operation {
  const given = [...template.cursors].flatMap(([variable, order]) => {
    const known = [...cursors.keys()].filter((cursor) => orderOfCursor(cursor) === order);
    return known.length > 0 && draws.chance(80) ? [[variable, draws.pick(known)] as const] : [];
  });
  if (given.length === 0) return operation;
  return { ...operation, variables: { ...operation.variables, ...Object.fromEntries(given) } };
}

function orderOfCursor(cursor: string): unknown {
  return (JSON.parse(cursor.slice(cursor.indexOf(':') + 1)) as unknown[])[0];
}
