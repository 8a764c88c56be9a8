import type { Computations } from '../graphql/computation.js';
import { eligibility } from './eligibility/eligibility.js';

/** What the fields marked `@computed` in `schema.graphql` are computed by. */
export const COMPUTATIONS: Computations = new Map([['Query.eligibility', eligibility]]);
