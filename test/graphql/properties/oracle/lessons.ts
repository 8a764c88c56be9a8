import { answersTo } from './answers.js';
import { compareTexts, type MemoryGraph, type MemoryNode } from './memory-graph.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';
import { isExcepted, isGiven, walkFrom } from './walk.js';

/** A problem that affects a region without an answer, as `Lesson` says. */
export interface Lesson {
  readonly problem: MemoryNode;
  readonly claims: readonly MemoryNode[];
  readonly derived: boolean;
}

/** All that `lessons` lists, by the ids of the problems. */
export function lessonsFor(graph: MemoryGraph, schema: SchemaFields, id: unknown, rule: unknown): Lesson[] {
  const here = graph.nodes.get(String(id));
  if (here?.type !== 'Region') return [];
  const regions = (name: string): MemoryNode[] =>
    walkFrom(schema, here, schema.field('Region', name) as SchemaField).map(({ node }) => node);
  const around = [here, ...regions('ancestors')];
  const above = around.filter((region) => region === here || region.properties['level'] !== 'COUNTRY');
  const own = new Set([...above, ...regions('descendants')]);
  return graph
    .ofType('Problem')
    .sort((a, b) => compareTexts(a.id, b.id))
    .flatMap((problem) => {
      const affected = problem
        .related(['AFFECTS'], 'OUT')
        .filter(({ node }) => around.includes(node))
        .filter(({ at }) => isGiven(rule, isExcepted([at], around)))
        .map(({ at, node }) => ({ node, claims: at.claims }));
      if (affected.length === 0) return [];
      if (answersTo(schema, problem, true, 'APPLY', () => around).some(({ region }) => own.has(region)))
        return [];
      const claims = affected.flatMap((at) => at.claims).sort((a, b) => compareTexts(a.id, b.id));
      return [{ problem, claims, derived: affected.every(({ node }) => node !== here) }];
    });
}
