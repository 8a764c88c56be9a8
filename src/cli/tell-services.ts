import type { Config } from '../config.js';
import { noteLine } from './print.js';
import { findServices, type ServiceNote } from './service-notes.js';

/** A service that hangs is not waited for: its answers are as old as ATLAS_FRESHNESS allows, and not older. */
const TELLING_MS = 3_000;

/** Tells the services on this machine that the graph has changed, so that none of their answers is from before. */
export async function tellServices(config: Config): Promise<void> {
  const untold = await Promise.all(
    findServices(config).map(async (service) => ((await tell(service)) ? undefined : service.url)),
  );
  for (const url of untold) {
    if (url === undefined) continue;
    noteLine(
      `未能通知 ${url}，其答案最多滞后 ATLAS_FRESHNESS 所设的时间 · ` +
        `could not tell ${url}: its answers are at most as old as ATLAS_FRESHNESS says`,
    );
  }
}

async function tell({ url, token }: ServiceNote): Promise<boolean> {
  try {
    const response = await fetch(`${url}/loaded`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TELLING_MS),
    });
    return response.ok;
  } catch {
    return false;
  }
}
