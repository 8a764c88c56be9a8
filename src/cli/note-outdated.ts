import type { LoadReport } from '../seed/load/load-seed.js';
import { noteLine } from './print.js';

/** Names the documents that a load left as another release made them: an answer may miss what they say. */
export function noteOutdated({ outdated }: LoadReport): void {
  if (outdated.length === 0) return;
  noteLine(
    `由其他版本载入、本次未更新 · loaded by another release and not part of this run: ${outdated.join(', ')}\n` +
      '  请用 policy-atlas load <目录> 重新载入 · load their folders again: policy-atlas load <folder>',
  );
}
