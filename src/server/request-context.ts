import type { DocumentNode } from 'graphql';

import type { Language } from '../message.js';
import type { SnapshotState } from '../snapshots/snapshot-state.js';
import type { EngineResult } from './ask-engine.js';

/** Why Apollo is given a request, which decides where its answer comes from. */
export type Origin =
  /** A client asks: the engine answers. */
  | { readonly kind: 'client' }
  /** The engine was asked without Apollo and found a fault, which Apollo is to tell: the engine is not asked again. */
  | { readonly kind: 'fault'; readonly result: EngineResult }
  /** A rehearsal, without a client: the database plans the statement, then the engine answers. */
  | { readonly kind: 'rehearsal' };

/** What became of a request. `operation` is the name of the operation, empty where it has none or could not be read. */
export type Outcome =
  /** It was answered without errors, so `document` is valid. */
  | { readonly kind: 'answered'; readonly operation: string; readonly document: DocumentNode }
  /** It met errors, and all of them are the request's own fault. */
  | { readonly kind: 'refused'; readonly operation: string }
  /** It met errors, and at least one of them is not the request's fault. */
  | { readonly kind: 'failed'; readonly operation: string };

/** What a request brings to Apollo, and how Apollo tells what became of it. */
export interface RequestContext {
  readonly origin: Origin;
  /** The language that the client asks for; `undefined` where it asks for neither. */
  readonly asked: Language | undefined;
  /** Makes what ends when the client is gone; absent where there is none. */
  readonly signal?: () => AbortSignal;
  /** Called with the snapshot that the answer is of, where the engine has read one. */
  readonly readFrom: (snapshot: SnapshotState) => void;
  /** Called at most once, and never for what is not a GraphQL request at all, such as a body that cannot be read. */
  readonly settle: (outcome: Outcome) => void;
}
