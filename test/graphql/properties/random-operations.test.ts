import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { readCypherFiles, type CypherFile } from '../../../src/graphql/compile/cypher-file.js';
import type { Database } from '../../../src/neo4j/database.js';
import { freshDatabase } from '../../support/database.js';
import { compareAnswers } from './compare-answers.js';
import { Draws, drawsOf } from './generate/draws.js';
import { rawAnswer, lettersOf } from './raw-answer.js';
import { allFocuses, Comparisons, type Focus } from './generate/sweep-targets.js';
import { FocusedOperations } from './generate/sweep-operation.js';
import { UNKNOWN_TO_ORACLE } from './oracle/oracle.js';
import { Owners } from './generate/owners.js';
import {
  drawOperation,
  RandomOperation,
  type Operation,
  type OperationTemplate,
} from './generate/random-operation.js';
import { reduceOperation } from './reduce-operation.js';
import { ROUNDS, RUNS, SEED, VARIANTS, WORKERS } from './runs.js';
import type { Cursors } from './same-answer.js';
import { createWorld, FIELDS_DIR, type World } from './world.js';

let database: Database;
let world: World;
let files: ReadonlyMap<string, CypherFile>;

const counted = {
  operations: 0,
  focused: 0,
  answersWithNodes: 0,
  withCursors: 0,
  filled: 0,
  templates: 0,
  invalid: 0,
};

beforeAll(async () => {
  database = await freshDatabase();
  world = await createWorld(database, SEED);
  files = readCypherFiles(FIELDS_DIR, world.engine.model);
});

afterAll(async () => {
  await database.close();
});

it(`answers every field in turn as a walk in memory does (ATLAS_PROPERTY_SEED=${SEED})`, async () => {
  const start = performance.now();
  const { engine, fields, corpus, graph } = world;
  const comparisons = new Comparisons(engine.schema, fields, corpus);
  const owners = new Owners(graph, fields);
  const focuses = allFocuses(engine.schema, fields, comparisons);
  const all = Array.from({ length: ROUNDS }, () => focuses).flat();
  await Promise.all(
    Array.from({ length: WORKERS }, async (_, worker) => {
      for (let index = worker; index < all.length; index += WORKERS) {
        const draws = drawsOf(SEED + index);
        const operations = new FocusedOperations(draws, {
          ...{ graph, fields, corpus, comparisons, owners },
          schema: engine.schema,
        });
        await checkFocus(operations, all[index] as Focus, draws.pick(['ZH', 'EN'] as const));
      }
    }),
  );
  counted.focused = counted.operations;
  tell(`${focuses.length} focuses`, start);
  // Pages whose lists are all empty would test little; those after the last entry are few.
  expect(counted.filled).toBeGreaterThan(counted.focused * 0.6);
  expect(counted.withCursors).toBeGreaterThan(counted.focused / 20);
}, 900_000);

it(`answers random operations as a walk in memory does, and both executors alike (ATLAS_PROPERTY_SEED=${SEED})`, async () => {
  const start = performance.now();
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    await checkTemplate(new Draws(generate));
  });
  const templates = Math.ceil(Math.max(RUNS - counted.focused, RUNS / 4) / VARIANTS / WORKERS);
  await Promise.all(
    Array.from({ length: WORKERS }, (_, worker) =>
      // A smaller operation is found by leaving parts out, not by other draws.
      fc.assert(property, { seed: SEED + worker, numRuns: templates, endOnFailure: true }),
    ),
  );
  tell('random operations', start);
  expect(counted.operations).toBeGreaterThanOrEqual(RUNS);
  // Questions whose answers are all empty would test little.
  expect(counted.answersWithNodes).toBeGreaterThan(counted.operations / 2);
}, 900_000);

function tell(what: string, start: number): void {
  const seconds = Math.round((performance.now() - start) / 1_000);
  process.stderr.write(`${what}: seed ${SEED}, ${JSON.stringify(counted)}, ${seconds} s\n`);
}

/** The variants of an operation one after the other, since they go on from cursors of answers before. */
async function checkFocus(operations: FocusedOperations, focus: Focus, language: 'ZH' | 'EN'): Promise<void> {
  const { variants, draw } = operations.make(focus);
  const cursors: Cursors = new Map();
  for (let variant = 0; variant < variants; variant++) {
    const operation = draw(variant, [...cursors.keys()]);
    expect(world.engine.parse(operation.text), operation.text).not.toHaveProperty('errors');
    if ('after' in operation.variables || 'before' in operation.variables) counted.withCursors++;
    const expected = await check(operation, language, cursors);
    if (/"nodes":\[\{|"count":[1-9]/.test(JSON.stringify(expected))) counted.filled++;
  }
  counted.templates++;
}

async function checkTemplate(draws: Draws): Promise<void> {
  const language = draws.pick(['ZH', 'EN'] as const);
  const { template, first } = validTemplate(draws);
  const cursors: Cursors = new Map();
  await check(first, language, cursors);
  await Promise.all(
    Array.from({ length: VARIANTS - 1 }, async () => {
      const operation = drawOperation(template, draws);
      const page = withCursors(operation, template, cursors, draws);
      if (page !== operation) counted.withCursors++;
      await check(page, language, cursors);
    }),
  );
  counted.templates++;
}

function validTemplate(draws: Draws): { template: OperationTemplate; first: Operation } {
  const { corpus, engine, fields } = world;
  for (;;) {
    const template = new RandomOperation(draws, corpus, engine.schema, fields, UNKNOWN_TO_ORACLE).make();
    const first = drawOperation(template, draws);
    if (!('errors' in engine.parse(first.text))) return { template, first };
    counted.invalid++;
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

/** Asks all sides; what the answer has to be. */
async function check(operation: Operation, language: 'ZH' | 'EN', cursors: Cursors): Promise<unknown> {
  const { agree, expected } = await compareAnswers(world, operation, language, cursors);
  counted.operations++;
  if (
    /\{"(?!pageInfo|totalCount|count)\w+":(?!null|\[\]|\{"(nodes|edges)":\[\])/.test(
      JSON.stringify(expected).slice(8),
    )
  ) {
    counted.answersWithNodes++;
  }
  if (!agree) await report(operation, language, cursors);
  const plain = { ...operation, variables: engineVariables(operation, cursors), language };
  const raw = await rawAnswer(world.engine, files, database, plain);
  const reference = await raw.reference(raw.row);
  expect(lettersOf(raw.fast(raw.row)), `${operation.text}\n${JSON.stringify(plain.variables)}`).toBe(
    lettersOf(reference),
  );
  return expected;
}

function engineVariables({ variables }: Operation, cursors: Cursors): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      const [cursor] = typeof value === 'string' ? (cursors.get(value) ?? []) : [];
      return [name, cursor ?? value];
    }),
  );
}

/** Fails with the smallest operation that shows the fault. */
async function report(operation: Operation, language: 'ZH' | 'EN', cursors: Cursors): Promise<void> {
  const refused = (answer: unknown): boolean => 'errors' in (answer as object);
  const before = await compareAnswers(world, operation, language, new Map(cursors));
  const smallest = await reduceOperation(operation, async (candidate) => {
    if ('errors' in world.engine.parse(candidate.text)) return false;
    const { agree, actual } = await compareAnswers(world, candidate, language, new Map(cursors));
    return !agree && refused(actual) === refused(before.actual);
  });
  const { actual, expected } = await compareAnswers(world, smallest, language, new Map(cursors));
  expect(
    actual,
    `${smallest.text}\nvariables: ${JSON.stringify(smallest.variables)}\nlanguage: ${language}, ATLAS_PROPERTY_SEED=${SEED}`,
  ).toEqual(expected);
}
