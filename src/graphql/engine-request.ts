import type { DocumentNode } from 'graphql';

import type { Variables } from './operation/argument.js';

/** A request for the engine; `document` has passed validation. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Variables | undefined;
  /** The language of names where a field does not ask for one. */
  readonly language?: 'ZH' | 'EN' | undefined;
}
