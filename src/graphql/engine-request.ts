import type { DocumentNode } from 'graphql';

import type { Variables } from './operation/argument.js';

/** A request for the engine; `document` has passed validation. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Variables | undefined;
  /** The language of names where a field does not ask for one. */
  readonly language?: 'ZH' | 'EN' | undefined;
  /** Makes what ends when nobody waits for the answer any more; a function, as few operations look at it. */
  readonly signal?: (() => AbortSignal) | undefined;
  /** Whether nobody waits from the start: costly computations are left out. */
  readonly rehearsal?: boolean | undefined;
}
