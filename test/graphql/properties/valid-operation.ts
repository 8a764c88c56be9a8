import type { Draws } from './generate/draws.js';
import { drawOperation } from './generate/operation-template.js';
import type { Operation } from './generate/operation-writer.js';
import { RandomOperation } from './generate/random-operation.js';
import type { World } from './world.js';

/**
 * A random operation that is valid.
 *
 * @param without Root fields that it must not have.
 */
export function validOperation(
  draws: Draws,
  { corpus, engine, fields }: World,
  without: readonly string[] = [],
): Operation {
  for (;;) {
    const template = new RandomOperation(draws, corpus, engine.schema, fields, without).make();
    const operation = drawOperation(template, draws);
    if (!('errors' in engine.parse(operation.text))) return operation;
  }
}
