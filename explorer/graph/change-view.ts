import {
  type Expansion,
  type Filters,
  FIRST,
  type Group,
  MOST_AROUND,
  MOST_EXPANSIONS,
  type Point,
  sameLook,
  type Selection,
  type Sizing,
  type View,
  viewOf,
  type Weight,
} from './view.js';

/** What a reader does to a view. */
export type Change =
  | { readonly kind: 'expand'; readonly id: string; readonly group?: Group | undefined }
  | { readonly kind: 'collapse'; readonly id: string }
  | { readonly kind: 'start'; readonly id: string }
  | { readonly kind: 'hide'; readonly id: string }
  | { readonly kind: 'showHidden' }
  | { readonly kind: 'pin'; readonly id: string; readonly at: Point }
  | { readonly kind: 'unpin'; readonly id: string }
  | { readonly kind: 'filter'; readonly filters: Partial<Filters> }
  | { readonly kind: 'weigh'; readonly name: string; readonly weight: Weight | undefined }
  | { readonly kind: 'size'; readonly sizing: Sizing }
  | { readonly kind: 'path'; readonly from: string; readonly to: string }
  | { readonly kind: 'endPath' }
  | { readonly kind: 'onlyPath' }
  | { readonly kind: 'select'; readonly selected: Selection | undefined };

/** The view after a change; the same object where nothing has changed. */
export function changeView(view: View, change: Change): View {
  switch (change.kind) {
    case 'expand':
      return expand(view, change);
    case 'collapse': {
      const expansions = view.expansions.filter(({ id }) => id !== change.id);
      return expansions.length === view.expansions.length ? view : { ...view, expansions };
    }
    case 'start':
      return change.id === view.root && view.expansions.length === 0
        ? view
        : { ...viewOf(change.id), filters: view.filters, weights: view.weights, sizing: view.sizing };
    case 'hide':
      return hide(view, change.id);
    case 'showHidden':
      return view.hidden.length === 0 ? view : { ...view, hidden: [] };
    case 'pin': {
      const at = { x: Math.round(change.at.x), y: Math.round(change.at.y) };
      const known = view.pinned[change.id];
      if (known?.x === at.x && known.y === at.y) return view;
      return { ...view, pinned: { ...view.pinned, [change.id]: at } };
    }
    case 'unpin':
      return change.id in view.pinned ? { ...view, pinned: without(view.pinned, change.id) } : view;
    case 'filter':
      return { ...view, filters: { ...view.filters, ...change.filters } };
    case 'weigh':
      return {
        ...view,
        weights:
          change.weight === undefined
            ? without(view.weights, change.name)
            : { ...view.weights, [change.name]: change.weight },
      };
    case 'size':
      return view.sizing === change.sizing ? view : { ...view, sizing: change.sizing };
    case 'path':
      return change.from === change.to
        ? view
        : {
            ...view,
            path: { from: change.from, to: change.to },
            hidden: view.hidden.filter((id) => id !== change.from && id !== change.to),
          };
    case 'endPath':
      return view.path === undefined ? view : { ...view, path: undefined, root: view.root ?? view.path.from };
    case 'onlyPath':
      return view.path === undefined || view.root === undefined
        ? view
        : { ...view, root: undefined, expansions: [] };
    case 'select':
      return view.selected?.key === change.selected?.key ? view : { ...view, selected: change.selected };
  }
}

/** Looks around an entity; where that was done before, it brings as many again. */
function expand(
  view: View,
  { id, group }: { readonly id: string; readonly group?: Group | undefined },
): View {
  const asked = { id, group };
  const known = view.expansions.find((made) => sameLook(made, asked));
  const shown = known?.first ?? (id === view.root && group === undefined ? FIRST : 0);
  const next: Expansion = { ...asked, first: Math.min(shown + FIRST, MOST_AROUND) };
  const hidden = view.hidden.filter((gone) => gone !== id);
  if (known !== undefined) {
    return { ...view, hidden, expansions: view.expansions.map((made) => (made === known ? next : made)) };
  }
  if (view.expansions.length >= MOST_EXPANSIONS) return view;
  return { ...view, hidden, expansions: [...view.expansions, next] };
}

/** The middle, and the ends of a path, are what the picture is about: they stay. */
function hide(view: View, id: string): View {
  const { root, path, hidden, selected } = view;
  if (id === root || id === path?.from || id === path?.to || hidden.includes(id)) return view;
  const gone = selected?.key.split(' ').includes(id) === true;
  return { ...view, hidden: [...hidden, id], selected: gone ? undefined : selected };
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
