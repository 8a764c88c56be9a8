import type { Apollo } from './create-apollo.js';
import type { AnswerLanguage } from './language.js';

/**
 * Reads, plans and answers an operation for nobody, so that whoever asks it first waits for none of this. Where that fails,
 * it is passed over: the client who asks the operation gets the error.
 */
export async function rehearse(apollo: Apollo, query: string, language: AnswerLanguage): Promise<void> {
  const contextValue = { origin: { kind: 'rehearsal' }, language, settle: () => undefined } as const;
  await apollo.executeOperation({ query }, { contextValue }).catch(() => undefined);
}
