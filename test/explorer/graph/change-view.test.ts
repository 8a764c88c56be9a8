import { describe, expect, it } from 'vitest';

import { type Change, changeView } from '../../../explorer/graph/change-view.js';
import { NO_HISTORY, redo, remember, undo } from '../../../explorer/graph/history.js';
import { MOST_EXPANSIONS, type View, viewOf } from '../../../explorer/graph/view.js';

const begin = viewOf('region:110112');
const group = { type: 'SUPPORTS', direction: 'IN', entityType: 'Fund' } as const;
const after = (...changes: readonly Change[]): View => changes.reduce(changeView, begin);

describe('changeView', () => {
  it('expands an entity, and brings more of it when it is expanded again', () => {
    const once = after({ kind: 'expand', id: 'park:a' });
    expect(once.expansions).toEqual([{ id: 'park:a', group: undefined, first: 40 }]);
    expect(changeView(once, { kind: 'expand', id: 'park:a' }).expansions).toEqual([
      { id: 'park:a', group: undefined, first: 80 },
    ]);
  });

  it('counts the first look at the middle: expanding it brings the next ones', () => {
    expect(after({ kind: 'expand', id: 'region:110112' }).expansions[0]?.first).toBe(80);
  });

  it('expands a group beside the whole, up to what the API gives', () => {
    const changes: Change[] = Array.from({ length: 9 }, () => ({ kind: 'expand', id: 'park:a', group }));
    expect(after({ kind: 'expand', id: 'park:a' }, ...changes).expansions).toEqual([
      { id: 'park:a', group: undefined, first: 40 },
      { id: 'park:a', group, first: 200 },
    ]);
  });

  it('holds no more expansions than a link can carry', () => {
    const many = Array.from({ length: MOST_EXPANSIONS }, (_, at): Change => ({
      kind: 'expand',
      id: `park:${at}`,
    }));
    const full = after(...many);
    expect(full.expansions).toHaveLength(MOST_EXPANSIONS);
    expect(changeView(full, { kind: 'expand', id: 'park:other' })).toBe(full);
  });

  it('collapses all that was expanded at an entity, and nothing else', () => {
    const { expansions } = after(
      { kind: 'expand', id: 'park:a' },
      { kind: 'expand', id: 'park:b' },
      { kind: 'expand', id: 'park:a', group },
      { kind: 'collapse', id: 'park:a' },
    );
    expect(expansions.map(({ id }) => id)).toEqual(['park:b']);
  });

  it('hides what is not the subject of the picture, and forgets its selection', () => {
    const selected = { kind: 'link', key: 'park:a LOCATED_IN region:110112' } as const;
    const view = after({ kind: 'select', selected }, { kind: 'hide', id: 'park:a' });
    expect(view).toMatchObject({ hidden: ['park:a'], selected: undefined });
    expect(changeView(view, { kind: 'hide', id: 'region:110112' })).toBe(view);
    expect(changeView(view, { kind: 'showHidden' }).hidden).toEqual([]);
  });

  it('shows an end of a path that was hidden', () => {
    const view = after(
      { kind: 'hide', id: 'problem:a' },
      { kind: 'path', from: 'region:110112', to: 'problem:a' },
    );
    expect(view.hidden).toEqual([]);
    expect(changeView(view, { kind: 'onlyPath' }).root).toBeUndefined();
    expect(after({ kind: 'path', from: 'a:1', to: 'a:1' })).toBe(begin);
  });

  it('is where it was when it ends a path that stood alone: at its beginning', () => {
    const view = after(
      { kind: 'path', from: 'company:a', to: 'problem:a' },
      { kind: 'onlyPath' },
      { kind: 'endPath' },
    );
    expect(view).toMatchObject({ root: 'company:a', path: undefined });
  });

  it('pins to whole units, which the address can hold', () => {
    const view = after({ kind: 'pin', id: 'park:a', at: { x: 1.4, y: -2.6 } });
    expect(view.pinned).toEqual({ 'park:a': { x: 1, y: -3 } });
    expect(changeView(view, { kind: 'unpin', id: 'park:a' }).pinned).toEqual({});
  });

  it('keeps filters and emphasis, and nothing else, when it begins from elsewhere', () => {
    const view = after(
      { kind: 'filter', filters: { basis: ['STATED'] } },
      { kind: 'weigh', name: 'Fund', weight: 'loud' },
      { kind: 'expand', id: 'park:a' },
      { kind: 'start', id: 'park:a' },
    );
    expect(view).toEqual({
      ...viewOf('park:a'),
      filters: { ...begin.filters, basis: ['STATED'] },
      weights: { Fund: 'loud' },
    });
  });

  it.each<Change>([
    { kind: 'collapse', id: 'park:none' },
    { kind: 'unpin', id: 'park:none' },
    { kind: 'showHidden' },
    { kind: 'endPath' },
    { kind: 'size', sizing: 'same' },
    { kind: 'select', selected: undefined },
    { kind: 'start', id: 'region:110112' },
  ])('gives the same view where $kind changes nothing', (change) => {
    expect(changeView(begin, change)).toBe(begin);
  });
});

describe('history', () => {
  it('undoes and redoes step by step, expansions included', () => {
    const first = after({ kind: 'expand', id: 'park:a' });
    const second = changeView(first, { kind: 'hide', id: 'park:b' });
    const made = remember(remember(NO_HISTORY, begin), first);
    const back = undo(made, second);
    expect(back?.view).toBe(first);
    const start = undo(back?.history ?? NO_HISTORY, first);
    expect(start?.view).toBe(begin);
    expect(undo(start?.history ?? NO_HISTORY, begin)).toBeUndefined();
    const forth = redo(start?.history ?? NO_HISTORY, begin);
    expect(forth?.view).toBe(first);
    expect(redo(forth?.history ?? NO_HISTORY, first)?.view).toBe(second);
  });

  it('does not redo what another step has taken the place of', () => {
    const back = undo(remember(NO_HISTORY, begin), viewOf('park:a'));
    const { future } = remember(back?.history ?? NO_HISTORY, begin);
    expect(future).toEqual([]);
  });
});
