import type { Computations } from '../graphql/computation.js';

/** What the fields marked `@computed` in `schema.graphql` are computed by. */
export const COMPUTATIONS: Computations = new Map();
