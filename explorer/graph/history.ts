import type { View } from './view.js';

/** The views of a visit: those that can be gone back to, the latest last, and those that were gone back from. */
export interface History {
  readonly past: readonly View[];
  readonly future: readonly View[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** How many steps can be undone. */
const MOST_STEPS = 200;

/** Remembers a view that another one replaced. What was undone before can then no longer be done again. */
export function remember({ past }: History, replaced: View): History {
  return { past: [...past, replaced].slice(-MOST_STEPS), future: [] };
}

/** Goes back from a view; nothing where there is nothing to undo. */
export function undo(
  { past, future }: History,
  now: View,
): { readonly view: View; readonly history: History } | undefined {
  const view = past.at(-1);
  if (view === undefined) return undefined;
  return { view, history: { past: past.slice(0, -1), future: [...future, now] } };
}

/** Goes forward to what was undone last. */
export function redo(
  { past, future }: History,
  now: View,
): { readonly view: View; readonly history: History } | undefined {
  const view = future.at(-1);
  if (view === undefined) return undefined;
  return { view, history: { past: [...past, now], future: future.slice(0, -1) } };
}
