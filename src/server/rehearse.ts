import type { Language } from '../message.js';
import type { Apollo } from './create-apollo.js';

/**
 * Reads, plans and answers an operation before any client asks it, so that the first one need not wait for this. A failure
 * is ignored here: the client who asks the operation gets the error.
 */
export async function rehearse(apollo: Apollo, query: string, language: Language): Promise<void> {
  const nobody = { readFrom: () => undefined, settle: () => undefined };
  const contextValue = { origin: { kind: 'rehearsal' }, asked: language, ...nobody } as const;
  await apollo.executeOperation({ query }, { contextValue }).catch(() => undefined);
}
