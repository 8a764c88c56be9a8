import type { Message } from '../../message.js';
import type { Offer } from './facts.js';
import type { Findings } from './trace.js';
import { both, listed, quoted } from './words.js';

/** Whether the policy of a measure holds where the enterprise is. */
export function placeSteps({ region, policy, reach, contains }: Offer): Findings {
  const sources = [reach.source, contains];
  const at = listed(reach.places.map(({ name }) => name));
  const of = quoted(policy.name);
  const step = (holds: boolean | null, text: Message): Findings => ({
    steps: [{ kind: 'PLACE', holds, text, sources }],
  });
  if (reach.excepted) {
    return step(
      false,
      both(
        `${of.zh}适用于${at.zh}，但把${region.name.zh}除外`,
        `${of.en} applies to ${at.en}, except ${region.name.en}`,
      ),
    );
  }
  switch (reach.kind) {
    case 'HERE':
      return step(true, both(`${of.zh}适用于${at.zh}`, `${of.en} applies to ${at.en}`));
    case 'ABOVE':
      return step(
        true,
        both(
          `${of.zh}适用于上级地区${at.zh}，因此也适用于${region.name.zh}`,
          `${of.en} applies to ${at.en}, of which ${region.name.en} is a part`,
        ),
      );
    case 'BELOW':
      return step(
        null,
        both(
          `${of.zh}只适用于${region.name.zh}的一部分（${at.zh}），企业是否在其中未知`,
          `${of.en} applies only to a part of ${region.name.en} (${at.en}), and whether the enterprise is there is not told`,
        ),
      );
  }
}
