import { expect } from 'vitest';

import { type SeededEngine, validDocument } from '../../support/seeded-engine.js';

/** The single error of an operation that the database must not see. */
export async function refusal(
  atlas: SeededEngine,
  query: string,
  variables?: Record<string, unknown>,
): Promise<{ message?: string; code?: string }> {
  const before = atlas.database.statements;
  const { data, errors } = await atlas.ask(query, variables);
  expect(atlas.database.statements).toBe(before);
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  const { message, extensions } = errors?.[0] ?? {};
  return { message, ...extensions } as { message?: string; code?: string };
}

/** Whether an operation of the same form is within the limits. */
export function expectAllowed(
  { engine }: SeededEngine,
  query: string,
  variables?: Record<string, unknown>,
): void {
  expect(() => engine.explain({ document: validDocument(engine, query), variables })).not.toThrow();
}
