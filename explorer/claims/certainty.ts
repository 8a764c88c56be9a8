import type { Basis, Modality } from '../schema.graphql.js';

const BASES: readonly unknown[] = ['STATED', 'INFERRED'] satisfies Basis[];
const MODALITIES: readonly unknown[] = ['ACTUAL', 'PLANNED', 'TARGET', 'ESTIMATED'] satisfies Modality[];

/** Whether a value says what something rests on. */
export function isBasis(value: unknown): value is Basis {
  return BASES.includes(value);
}

/** Whether a value says how real something is. */
export function isModality(value: unknown): value is Modality {
  return MODALITIES.includes(value);
}
