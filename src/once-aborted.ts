/** What {@link onceAborted} gives. */
export interface Abortion {
  /** Never fulfilled. */
  readonly aborted: Promise<never>;
  /** Lets go of the signal, which may outlive many promises. */
  forget(): void;
}

/** A promise that `signal` rejects with its reason, to race against what must not outlast it. */
export function onceAborted(signal: AbortSignal): Abortion {
  const listening = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    const onAbort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true, signal: listening.signal });
  });
  // Nobody may be waiting any more when it rejects.
  aborted.catch(() => undefined);
  return {
    aborted,
    forget: () => {
      listening.abort();
    },
  };
}
