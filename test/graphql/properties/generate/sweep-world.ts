import type { GraphQLSchema } from 'graphql';

import type { Comparisons } from './comparisons.js';
import type { Corpus } from './corpus.js';
import type { Operation } from './operation-writer.js';
import type { Owners } from './owners.js';
import type { MemoryGraph } from '../oracle/memory-graph.js';
import type { SchemaFields } from '../oracle/schema-fields.js';

/** An operation of one field, asked several times: its text stays, so that its statement is planned once or twice. */
export interface SweepOperation {
  readonly variants: number;
  /** @param cursors Those of the first variant's answer, in the order of its list. */
  readonly draw: (variant: number, cursors: readonly string[]) => Operation;
}

/** What sweep operations are drawn from. */
export interface SweepWorld {
  readonly graph: MemoryGraph;
  readonly fields: SchemaFields;
  readonly schema: GraphQLSchema;
  readonly corpus: Corpus;
  readonly comparisons: Comparisons;
  readonly owners: Owners;
}
