import { likenessOf } from './alike.js';
import { answersTo } from './answers.js';
import { compareTexts, type MemoryGraph, type MemoryNode } from './memory-graph.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';
import { isExcepted, isGiven, walkFrom } from './walk.js';

/** A problem that affects a region without an answer, as `Lesson` says. */
export interface Lesson {
  readonly problem: MemoryNode;
  readonly claims: readonly MemoryNode[];
  readonly derived: boolean;
  readonly from: readonly { readonly region: MemoryNode; readonly likeness: number }[];
}

/** All that `lessons` lists, those first that the most alike region answers. */
export function lessonsFor(graph: MemoryGraph, schema: SchemaFields, id: unknown, rule: unknown): Lesson[] {
  const here = graph.nodes.get(String(id));
  if (here?.type !== 'Region') return [];
  const regions = (name: string): MemoryNode[] =>
    walkFrom(schema, here, schema.field('Region', name) as SchemaField).map(({ node }) => node);
  const around = [here, ...regions('ancestors')];
  const above = around.filter((region) => region === here || region.properties['level'] !== 'COUNTRY');
  const own = new Set([...above, ...regions('descendants')]);
  const kinds = ['INSTRUMENT', 'TECHNOLOGY', 'SECTOR', 'PROBLEM'];
  const alike = likenessOf(graph, schema, here, kinds).nodes;
  const likeness = new Map(alike.map(({ node, score }) => [node, score]));
  const isOfLevel = (region: MemoryNode): boolean => region.properties['level'] === here.properties['level'];
  return graph
    .ofType('Problem')
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
      const from = [...new Set(answersTo(schema, problem, true).map(({ region }) => region))]
        .map((region) => ({ region, likeness: likeness.get(region) ?? 0 }))
        .sort(
          (a, b) =>
            b.likeness - a.likeness ||
            Number(isOfLevel(b.region)) - Number(isOfLevel(a.region)) ||
            compareTexts(a.region.id, b.region.id),
        );
      return [{ problem, claims, derived: affected.every(({ node }) => node !== here), from }];
    })
    .sort(
      (a, b) =>
        (b.from[0]?.likeness ?? -1) - (a.from[0]?.likeness ?? -1) || compareTexts(a.problem.id, b.problem.id),
    );
}
