import { partsOf } from './answers.js';
import { compareTexts, type MemoryGraph, type MemoryNode } from './memory-graph.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';
import { hereAndAbove, isExcepted, isGiven, walkFrom } from './walk.js';

/** The kinds of responses in their order, each with the field of a problem that leads to them. */
const KINDS = [
  ['MEASURE', 'measures'],
  ['POLICY', 'policies'],
  ['FUND', 'funds'],
  ['PARK', 'parks'],
  ['REGION', 'respondingRegions'],
] as const;

/** Rows of `responseMatrix`: the problems, each with the claims behind what the fields of it and of its parts lead to. */
export function responseMatrix(
  graph: MemoryGraph,
  schema: SchemaFields,
  rollUp: boolean,
  rule: unknown,
): unknown[] {
  const field = (name: string): SchemaField => schema.field('Problem', name) as SchemaField;
  return graph
    .ofType('Problem')
    .sort((a, b) => compareTexts(a.id, b.id))
    .map((problem) => {
      const parts = partsOf(schema, problem, rollUp);
      const around = hereAndAbove(problem);
      const claimsOf = (name: string): MemoryNode[] => {
        const hops = parts.flatMap((part) => walkFrom(schema, part, field(name)));
        const given = hops
          .flatMap(({ relationships }) => relationships)
          .filter((at) => isGiven(rule, isExcepted([at], around)));
        const claims = given.flatMap((at) => at.claims);
        return [...new Set(claims)].sort((a, b) => compareTexts(a.id, b.id));
      };
      const cells = KINDS.map(([by, name]) => {
        const claims = claimsOf(name);
        const having = (property: string, value: string, is: boolean): MemoryNode[] =>
          claims.filter(({ properties }) => (properties[property] === value) === is);
        return {
          by,
          stated: having('basis', 'STATED', true),
          inferred: having('basis', 'STATED', false),
          actual: having('modality', 'ACTUAL', true),
          planned: having('modality', 'ACTUAL', false),
        };
      });
      // That a region responds does not say what with.
      const answers = cells.filter(({ by }) => by !== 'REGION');
      const best = (of: 'stated' | 'actual', some: string, others: string): string => {
        if (answers.some((cell) => cell[of].length > 0)) return some;
        return answers.some(({ stated, inferred }) => stated.length + inferred.length > 0) ? others : 'NONE';
      };
      return {
        problem,
        cells,
        answered: best('stated', 'STATED', 'INFERRED_ONLY'),
        state: best('actual', 'ACTUAL', 'PLANNED_ONLY'),
        recommended: claimsOf('recommendations'),
      };
    });
}
