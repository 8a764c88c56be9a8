import { Failure, type FailureNote } from './failure.js';

/** An answer, or why the service refuses one to what a reader typed. */
export type Answered<Answer> =
  | { readonly answer: Answer; readonly refused?: never }
  | { readonly answer?: never; readonly refused: FailureNote };

/**
 * Waits for an answer to what a reader typed, which the page shows again beside the words of the service.
 *
 * @throws Failure when the fault is not with what was asked
 */
export async function answered<Answer>(asked: Promise<Answer>): Promise<Answered<Answer>> {
  try {
    return { answer: await asked };
  } catch (error) {
    if (error instanceof Failure && error.note.status < 500) return { refused: error.note };
    throw error;
  }
}
