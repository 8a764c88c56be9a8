import { describe, expect, it } from 'vitest';

import { carried, KEPT_SHARES } from '../../bench/capacity/deployments.mjs';
import { simulate } from '../../bench/capacity/model.mjs';

const clients = { count: 16, machine: 0 };
const demand = (clientMs: number, serviceMs: number, databaseMs: number) => [
  { clientMs, serviceMs, databaseMs },
];

describe('the model of capacity', () => {
  it('lets a service have one request at a time, whatever cores there are', () => {
    const alone = simulate({ machines: [1, 8], clients, services: [1], databases: [1] }, demand(0, 1, 0));
    expect(alone.requestsPerSecond).toBeCloseTo(1_000, -1);
    // Little's law: sixteen are under way at a thousand a second.
    expect(alone.p50Ms).toBeCloseTo(16, 0);
    expect(alone.busy[1]).toBeCloseTo(1 / 8, 2);
    const both = simulate({ machines: [1, 8], clients, services: [1, 1], databases: [1] }, demand(0, 1, 0));
    expect(both.requestsPerSecond).toBeCloseTo(2_000, -1);
  });

  it('lets the database have all cores of its machine', () => {
    const machines = [1, 8, 2];
    const { requestsPerSecond, busy } = simulate(
      { machines, clients, services: [1, 1, 1], databases: [2] },
      demand(0, 0.1, 1),
    );
    expect(requestsPerSecond).toBeCloseTo(2_000, -1);
    expect(busy[2]).toBeCloseTo(1, 2);
  });

  it('shares one machine between all, so that a second service gives nothing where there is no core for it', () => {
    const on = (services: number[]) =>
      simulate({ machines: [2], clients, services, databases: [0] }, demand(0.1, 0.5, 0.4)).requestsPerSecond;
    // Alone it waits for a core now and then while another request could have had it.
    expect(on([0])).toBeGreaterThan(1_700);
    expect(on([0])).toBeLessThanOrEqual(2_000);
    expect(on([0, 0])).toBeCloseTo(2_000, -1);
  });

  it('gives what needs no database in the time of the service alone, beside what does', () => {
    const mixed = simulate({ machines: [1, 1, 1], clients, services: [1], databases: [2] }, [
      { clientMs: 0, serviceMs: 0.1, databaseMs: 0 },
      { clientMs: 0, serviceMs: 0.3, databaseMs: 1 },
    ]);
    // Every other request needs a millisecond of the one core of the database.
    expect(mixed.requestsPerSecond).toBeCloseTo(2_000, -1);
    expect(mixed.p95Ms).toBeGreaterThan(mixed.p50Ms * 0.9);
  });

  it('says what deployments carry: the more is kept, and the more machines there are, the more', () => {
    const found = carried(
      { serviceCpuMs: 0.2, databaseCpuMs: 0.3 },
      { serviceCpuMs: 0.05, databaseCpuMs: 0 },
    );
    for (const { requestsPerSecond } of found) {
      expect(requestsPerSecond).toHaveLength(KEPT_SHARES.length);
      expect(requestsPerSecond).toEqual(requestsPerSecond.toSorted((a, b) => a - b));
    }
    const [small, , large] = found;
    // Two cores do at most four requests of half a millisecond in one.
    expect(small?.requestsPerSecond[0]).toBeGreaterThan(3_000);
    expect(small?.requestsPerSecond[0]).toBeLessThanOrEqual(4_000);
    expect(large?.requestsPerSecond[0]).toBeGreaterThan(3 * (small?.requestsPerSecond[0] ?? Infinity));
  });
});
