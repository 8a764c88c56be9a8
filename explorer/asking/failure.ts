/** Why a page cannot be shown, in the reader's language; the same in the service and in the browser. */
export interface FailureNote {
  /** An HTTP status. */
  readonly status: number;
  /** The code of the GraphQL error, or one of ours: `NOT_FOUND`, `UNREACHABLE`. */
  readonly code: string;
  /** What the service says about it; none where the page itself has the words. */
  readonly messages: readonly string[];
}

/** Thrown by what loads a page, and shown in its place. */
export class Failure extends Error {
  constructor(readonly note: FailureNote) {
    super(note.messages.join(' ') || note.code);
    this.name = 'Failure';
  }
}

/** What a page is answered with when what it is about is not there. */
export function notFound(...messages: string[]): Failure {
  return new Failure({ status: 404, code: 'NOT_FOUND', messages });
}

/** The note of anything that was thrown. Of what was not foreseen a reader learns only that it happened. */
export function noteOf(error: unknown): FailureNote {
  if (error instanceof Failure) return error.note;
  if (isNote(error)) return error;
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', messages: [] };
}

/** What the service found out arrives in the browser as the note alone. */
function isNote(value: unknown): value is FailureNote {
  return typeof value === 'object' && value !== null && 'messages' in value && 'status' in value;
}
