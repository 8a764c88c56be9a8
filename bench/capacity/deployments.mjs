import { round } from '../measure/statistics.mjs';
import { simulate } from './model.mjs';

/** Clients are elsewhere, and many: so many are under way that what carries least is busy. */
const CLIENTS = { count: 256, machine: 0 };
const ELSEWHERE = 1_000;

/** Where services and their database run; machine 0 is that of the clients. */
export const DEPLOYMENTS = [
  { name: 'one machine of 2 cores, 1 service', machines: [ELSEWHERE, 2], services: [1], databases: [1] },
  { name: 'one machine of 8 cores, 1 service', machines: [ELSEWHERE, 8], services: [1], databases: [1] },
  {
    name: 'one machine of 8 cores, 4 services',
    machines: [ELSEWHERE, 8],
    services: [1, 1, 1, 1],
    databases: [1],
  },
  {
    name: 'services on 8 cores, database on 8 cores, 8 services',
    machines: [ELSEWHERE, 8, 8],
    services: Array.from({ length: 8 }, () => 1),
    databases: [2],
  },
  {
    name: 'the same with a second database of 8 cores',
    machines: [ELSEWHERE, 16, 8, 8],
    services: Array.from({ length: 16 }, () => 1),
    databases: [2, 3],
  },
];

/** Demands repeat after a hundred requests, so that little time tells as much as much. */
const BRIEFLY = { seconds: 0.5, warmUpSeconds: 0.2 };

/** Shares of requests whose answers are kept. */
export const KEPT_SHARES = [0, 0.5, 0.9, 0.99];

/**
 * Requests per second that deployments carry, by the share of answers that are kept.
 *
 * @param uncached,kept CPU in ms of a request of the mix: `serviceCpuMs` and `databaseCpuMs`
 */
export function carried(uncached, kept) {
  return DEPLOYMENTS.map(({ name, machines, services, databases }) => ({
    name,
    requestsPerSecond: KEPT_SHARES.map((share) => {
      const requests = Array.from({ length: 100 }, (_, i) => {
        // Spread evenly: the misses stand as far apart as they can.
        const hit = Math.floor((i + 1) * share) > Math.floor(i * share);
        const { serviceCpuMs, databaseCpuMs } = hit ? kept : uncached;
        return { clientMs: 0, serviceMs: serviceCpuMs, databaseMs: hit ? 0 : databaseCpuMs };
      });
      return round(
        simulate({ machines, clients: CLIENTS, services, databases }, requests, BRIEFLY).requestsPerSecond,
        3,
      );
    }),
  }));
}
