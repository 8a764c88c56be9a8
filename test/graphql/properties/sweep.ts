import { afterAll, beforeAll, expect, it } from 'vitest';

import { AnswerCheck } from './answer-check.js';
import { Comparisons } from './generate/comparisons.js';
import { drawsOf } from './generate/draws.js';
import { Owners } from './generate/owners.js';
import { sweepOperation } from './generate/sweep-operation.js';
import { sweepTargets, type SweepTarget } from './generate/sweep-targets.js';
import { CONCURRENCY, SEED, SWEEPS } from './runs.js';
import type { Cursors } from './same-answer.js';
import { createWorld, type World } from './world.js';

/**
 * The test of one part of a sweep, for a file of its own, so that workers share the sweep between them.
 *
 * @param part From 0 on.
 */
export function testPartOfSweep(part: number, parts: number): void {
  let world: World;

  beforeAll(async () => {
    world = await createWorld(SEED);
  });

  afterAll(async () => {
    await world.database.close();
  });

  it(`answers every field in turn as a walk in memory does (ATLAS_PROPERTY_SEED=${SEED})`, async () => {
    const startedAt = performance.now();
    const answers = new AnswerCheck(world);
    const { engine, fields, corpus, graph } = world;
    const { schema } = engine;
    const comparisons = new Comparisons(schema, fields, corpus);
    const owners = new Owners(graph, fields);
    const targets = sweepTargets(schema, fields, comparisons);
    const queue = Array.from({ length: SWEEPS }, () => targets)
      .flat()
      .map((target, index) => ({ target, index }))
      .filter(({ index }) => index % parts === part);
    const counted = { withCursors: 0, filled: 0 };
    const sweep = async (target: SweepTarget, index: number): Promise<void> => {
      const draws = drawsOf(SEED + index);
      const language = draws.pick(['ZH', 'EN'] as const);
      const { variants, draw } = sweepOperation(target, draws, {
        graph,
        fields,
        schema,
        corpus,
        comparisons,
        owners,
      });
      const cursors: Cursors = new Map();
      let ofFirst: readonly string[] = [];
      // One after the other, since they go on from cursors of the first answer.
      for (let variant = 0; variant < variants; variant++) {
        const operation = draw(variant, ofFirst);
        expect(engine.parse(operation.text), operation.text).not.toHaveProperty('errors');
        if ('after' in operation.variables || 'before' in operation.variables) counted.withCursors++;
        const expected = await answers.check(operation, language, cursors);
        if (variant === 0) ofFirst = [...cursors.keys()];
        if (/"nodes":\[\{|"count":[1-9]/.test(JSON.stringify(expected))) counted.filled++;
      }
    };
    await Promise.all(
      Array.from({ length: CONCURRENCY }, async () => {
        for (let next = queue.shift(); next; next = queue.shift()) await sweep(next.target, next.index);
      }),
    );
    answers.tell(`sweep, part ${part + 1} of ${parts}: ${JSON.stringify(counted)}`, startedAt);
    const { operations } = answers.counted;
    // Pages whose lists are all empty would test little; those after the last entry are few.
    expect(counted.filled).toBeGreaterThan(operations * 0.6);
    expect(counted.withCursors).toBeGreaterThan(operations / 20);
  }, 900_000);
}
