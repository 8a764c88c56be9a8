import { operation, type SeededEngine } from '../../support/seeded-engine.js';

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

/** Asks a shipped operation. @throws where the answer has errors. */
export async function askOperation<T>(
  atlas: SeededEngine,
  name: string,
  variables?: Record<string, unknown>,
): Promise<T> {
  return (await atlas.data(operation(name), variables)) as T;
}
