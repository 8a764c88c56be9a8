import type { Engine } from '../graphql/engine.js';

/**
 * Has the database plan what operations/ ships, and then every field by itself, one after the other and behind the first
 * requests, so that who asks first does not wait for a plan. What fails here fails for who asks it, who then gets the error.
 */
export async function warmUp(engine: Engine, queries: readonly string[], signal: AbortSignal): Promise<void> {
  for (const query of queries) {
    if (signal.aborted) return;
    const parsed = engine.parse(query);
    if ('document' in parsed) await engine.plan({ document: parsed.document }).catch(() => undefined);
  }
  await engine.planFields(signal).catch(() => undefined);
}
