import type { Engine } from '../graphql/engine.js';
import type { RunningServer } from '../server/start-server.js';

/**
 * Rehearses operations of ours and has the database plan every field, one after the other, while the service
 * already answers: so the first client to ask something does not wait for its plan. Chinese, which most clients ask for, comes
 * before English.
 */
export async function warmUp(
  service: RunningServer,
  engine: Engine,
  queries: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  await rehearseAll('ZH');
  await engine.warmFields(signal).catch(() => undefined);
  await rehearseAll('EN');

  async function rehearseAll(language: 'ZH' | 'EN'): Promise<void> {
    for (const query of queries) {
      if (signal.aborted) return;
      await service.rehearse(query, language);
    }
  }
}
