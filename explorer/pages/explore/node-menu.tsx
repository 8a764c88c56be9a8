import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

import type { Change } from '../../graph/change-view.js';
import type { Point } from '../../graph/view.js';
import { useWords } from '../../language/words.js';
import { entityAddress } from '../../routing/addresses.js';
import styles from './explore.module.css';
import type { Explorer } from './use-explore.js';
import { words } from './words.js';

/** Asks what can be done with an entity, at a place of the window. */
export interface MenuAsk {
  readonly id: string;
  readonly at: Point;
}

/** What can be done with an entity, each by one click: over the picture and from every list. */
export function NodeMenu({
  explorer: { data, change },
  asked: { id, at },
  placeOf,
  onClose,
}: {
  readonly explorer: Explorer;
  readonly asked: MenuAsk;
  /** Where the entity is in the picture; none as long as there is no picture. */
  readonly placeOf: (id: string) => Point | undefined;
  readonly onClose: () => void;
}) {
  const texts = useWords(words);
  const navigate = useNavigate();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = menu.current;
    if (shown === null) return;
    const before = document.activeElement;
    shown.showPopover();
    const { width, height } = shown.getBoundingClientRect();
    shown.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`;
    shown.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`;
    shown.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [at]);
  const { view, graph } = data;
  const node = graph.nodes.find((each) => each.id === id);
  const place = placeOf(id);
  const about = view.root ?? view.path?.from;
  const actions: (readonly [string, Change])[] = [
    [texts.select, { kind: 'select', selected: { kind: 'node', key: id } }],
    [texts.expandAll, { kind: 'expand', id }],
  ];
  if (view.expansions.some((made) => made.id === id))
    actions.push([texts.collapse, { kind: 'collapse', id }]);
  if (id !== view.root) actions.push([texts.start, { kind: 'start', id }]);
  if (about !== undefined && about !== id)
    actions.push([texts.pathFrom, { kind: 'path', from: about, to: id }]);
  if (id in view.pinned) actions.push([texts.unpin, { kind: 'unpin', id }]);
  else if (place) actions.push([texts.pin, { kind: 'pin', id, at: place }]);
  if (id !== view.root) actions.push([texts.hide, { kind: 'hide', id }]);
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={texts.actions(node?.name ?? id)}
      className={styles.menu}
      onKeyDown={moveFocus}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
    >
      {actions.map(([label, what]) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            change(what);
          }}
        >
          {label}
        </button>
      ))}
      <button type="button" role="menuitem" onClick={() => void navigate(entityAddress(id))}>
        {texts.page}
      </button>
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
