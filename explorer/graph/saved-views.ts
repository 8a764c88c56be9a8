/** A view that a reader has kept. */
export interface SavedView {
  readonly name: string;
  /** Relative to the service, so that it holds wherever that is reached. */
  readonly address: string;
}

const KEY = 'policy-atlas.views';

/** Where views are kept: `localStorage`, or whatever does the same. */
export type ViewStore = Pick<Storage, 'getItem' | 'setItem'>;

/** What is kept as it stands there, to notice that it has changed. */
export function keptText(store: ViewStore): string {
  return store.getItem(KEY) ?? '';
}

/** The views that are kept; none where nothing readable is there. */
export function readSavedViews(store: ViewStore): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSavedView) : [];
  } catch {
    return [];
  }
}

/** Keeps a view; one of the same name is replaced. */
export function saveView(store: ViewStore, view: SavedView): readonly SavedView[] {
  return write(store, [...readSavedViews(store).filter(({ name }) => name !== view.name), view]);
}

/** Gives a view up. */
export function removeView(store: ViewStore, name: string): readonly SavedView[] {
  return write(
    store,
    readSavedViews(store).filter((view) => view.name !== name),
  );
}

function write(store: ViewStore, views: readonly SavedView[]): readonly SavedView[] {
  store.setItem(KEY, JSON.stringify(views));
  return views;
}

/** What another page of the same origin wrote there is not followed elsewhere. */
function isSavedView(kept: unknown): kept is SavedView {
  if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('address' in kept)) return false;
  const { name, address } = kept;
  return typeof name === 'string' && typeof address === 'string' && /^\/(?!\/)/.test(address);
}
