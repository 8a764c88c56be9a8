import type { Language } from '../message.js';
import type { Apollo } from './create-apollo.js';

/**
 * Reads, plans and answers an operation for nobody, so that whoever asks it first waits for none of this. Where that fails,
 * it is passed over: the client who asks the operation gets the error.
 */
export async function rehearse(apollo: Apollo, query: string, language: Language): Promise<void> {
  const contextValue = { origin: { kind: 'rehearsal' }, asked: language, settle: () => undefined } as const;
  await apollo.executeOperation({ query }, { contextValue }).catch(() => undefined);
}
