import { compareTexts, type MemoryGraph, type MemoryNode } from './memory-graph.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';
import { walkFrom } from './walk.js';

/** The kinds of responses in their order, each with the field of a problem that leads to them. */
const KINDS = [
  ['MEASURE', 'measures'],
  ['POLICY', 'policies'],
  ['FUND', 'funds'],
  ['PARK', 'parks'],
  ['REGION', 'respondingRegions'],
] as const;

/** Rows of `responseMatrix`: the problems, each with the claims behind what the fields of it and of its parts lead to. */
export function responseMatrix(graph: MemoryGraph, schema: SchemaFields, rollUp: boolean): unknown[] {
  const field = (name: string): SchemaField => schema.field('Problem', name) as SchemaField;
  return graph
    .ofType('Problem')
    .sort((a, b) => compareTexts(a.id, b.id))
    .map((problem) => {
      const parts = rollUp ? walkFrom(schema, problem, field('descendants')).map(({ node }) => node) : [];
      const cells = KINDS.map(([by, name]) => {
        const hops = [problem, ...parts].flatMap((part) => walkFrom(schema, part, field(name)));
        const claims = hops.flatMap(({ relationships }) => relationships.flatMap((at) => at.claims));
        const of = (basis: string): MemoryNode[] =>
          [...new Set(claims)]
            .filter(({ properties }) => properties['basis'] === basis)
            .sort((a, b) => compareTexts(a.id, b.id));
        return { by, stated: of('STATED'), inferred: of('INFERRED') };
      });
      // That a region responds does not say what with.
      const answers = cells.filter(({ by }) => by !== 'REGION');
      const answered = answers.some(({ stated }) => stated.length > 0)
        ? 'STATED'
        : answers.some(({ inferred }) => inferred.length > 0)
          ? 'INFERRED_ONLY'
          : 'NONE';
      return { problem, cells, answered };
    });
}
