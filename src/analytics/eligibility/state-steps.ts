import type { Message } from '../../message.js';
import { MODALITIES } from '../../modality.js';
import type { Source } from './facts.js';
import type { Step } from './trace.js';
import { both } from './words.js';

/** How the text tells what is not so already. */
const TOLD_AS: Readonly<Record<string, Message>> = {
  ESTIMATED: both('估计', 'an estimate'),
  PLANNED: both('规划', 'planned'),
  TARGET: both('目标', 'a target'),
};

/**
 * Nothing where all that a measure rests on is so already; else one step, as what is only planned pays nobody yet.
 *
 * @param modality That of the measure.
 * @param sources What the other steps rest on.
 */
export function stateSteps(modality: string, sources: readonly Source[]): Step[] {
  const open = sources.filter((source) => source.modality !== 'ACTUAL');
  const places = [modality, ...open.map((source) => source.modality)].map((one) =>
    MODALITIES.findIndex((known) => known === one),
  );
  const told = TOLD_AS[MODALITIES[Math.max(...places)] ?? 'ACTUAL'];
  if (!told) return [];
  const text = both(
    `原文把它写作${told.zh}，没有说已经实施`,
    `the text tells it as ${told.en}, and does not say that it is in place`,
  );
  return [{ kind: 'STATE', holds: null, text, sources: open }];
}
