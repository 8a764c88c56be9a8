/** How a claim means what it says, the most actual first: the words of `Modality` in `schema.graphql`. */
export const MODALITIES = ['ACTUAL', 'ESTIMATED', 'PLANNED', 'TARGET'] as const;

/** The most actual of `modalities`; none where none is given. */
export function mostActual(modalities: readonly unknown[]): string | undefined {
  return MODALITIES.find((modality) => modalities.includes(modality));
}
