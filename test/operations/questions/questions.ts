import { afterAll, beforeAll } from 'vitest';

import { operation, seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

/*
 * The tests of this folder hold the answers that the project was asked for, written down from the brief by hand, so that a
 * golden file that is written anew cannot lose them. A test has the question's number and names what a reader of the text
 * would answer.
 */

/** An entity as the shipped operations name it. */
export interface Named {
  id: string;
  name: string;
}

/** A connection as the shipped operations ask for it. */
export interface Connection<T> {
  totalCount: number;
  nodes: T[];
  edges: (Record<string, unknown> & { node: T; claims: { evidence: { quote: string }[] }[] })[];
}

/** What the questions of a file are asked with. */
export interface Questions {
  /** Asks a shipped operation. @throws where the answer has errors */
  readonly ask: <T>(name: string, variables?: Record<string, unknown>) => Promise<T>;
  /** Asks an operation of one's own. @throws where the answer has errors */
  readonly askText: (query: string) => Promise<Record<string, unknown>>;
}

/** Has the engine over `seed/` before the tests of a file, and lets it go after them. */
export function questions(): Questions {
  let atlas: SeededEngine;
  beforeAll(async () => {
    atlas = await seededEngine();
  });
  afterAll(async () => {
    await atlas.database.close();
  });
  return {
    ask: async <T>(name: string, variables?: Record<string, unknown>) =>
      (await atlas.data(operation(name), variables)) as T,
    askText: (query) => atlas.data(query),
  };
}
