import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Runs `attempt` until it succeeds, fails for good, or the budget is spent. The pause between two attempts doubles each
 * time, ±50 % at random, so that callers do not all return at once when the database is back.
 *
 * @param attempt is given the milliseconds left of the budget
 * @param retriable which errors are worth another attempt: for the driver's, `isRetriable` of wrap-error.ts
 * @throws what the last attempt threw
 */
export async function retry<T>(
  attempt: (remainingMs: number) => Promise<T>,
  retriable: (error: unknown) => boolean,
  budgetMs: number,
): Promise<T> {
  const deadline = performance.now() + budgetMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt(deadline - performance.now());
    } catch (error) {
      const pause = pauseMs * (0.5 + Math.random());
      if (!retriable(error) || performance.now() + pause >= deadline) throw error;
      await sleep(pause);
    }
  }
}
