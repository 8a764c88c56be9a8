import type { Declaration } from '../check/checked-seed.js';
import type { GraphSource } from '../sources/source-content.js';

/** What the load of a source must know of the whole run. */
export interface Run {
  /** Every entity that the documents of the run and those beside them declare. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** Ids of the documents in this run, whose stored claims will be replaced. */
  readonly documentIds: ReadonlySet<string>;
  /** Is told of each source before it is loaded. */
  readonly onSource: (source: GraphSource) => void;
}
