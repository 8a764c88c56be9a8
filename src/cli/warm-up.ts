import type { Engine } from '../graphql/engine.js';
import type { RunningServer } from '../server/start-server.js';

/**
 * Goes through what operations/ ships, and has the database plan every field by itself, one after the other and behind the
 * first requests, so that who asks first does not wait for a plan. Chinese, which most ask, comes before English.
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
