import { type RefObject, useMemo } from 'react';

import { GraphPicture } from '../../graph/graph-picture.js';
import type { Drawn } from '../../graph/use-drawn.js';
import { useWords } from '../../language/words.js';
import styles from './explore.module.css';
import type { MenuAsk } from './node-menu.js';
import type { Explorer } from './use-explore.js';
import { words } from './words.js';

/** The picture beside the lists, in which everything can be done that the lists do. */
export function Picture({
  explorer: { visible, data, change },
  drawnRef,
  onMenu,
}: {
  readonly explorer: Explorer;
  readonly drawnRef: RefObject<Drawn | null>;
  readonly onMenu: (ask: MenuAsk) => void;
}) {
  const texts = useWords(words);
  const { view, paths } = data;
  const onPath = useMemo(
    () => new Set((paths ?? []).flatMap((path) => [...path.nodes, ...path.links])),
    [paths],
  );
  const drawn = texts.drawn(visible.nodes.length, visible.links.length);
  return (
    <section className={`${styles.picture} needs-scripts`} aria-labelledby="picture">
      <h2 id="picture" className="visually-hidden">
        {texts.picture}
      </h2>
      <GraphPicture
        shown={{ graph: visible, view, onPath }}
        label={drawn}
        events={{
          onSelect: (selected) => change({ kind: 'select', selected }),
          onExpand: (id) => change({ kind: 'expand', id }),
          onPin: (id, at) => change({ kind: 'pin', id, at }),
          onMenu: (id, at) => onMenu({ id, at }),
        }}
        drawnRef={drawnRef}
      >
        <p className="quiet">{texts.hint}</p>
      </GraphPicture>
      <p className="quiet">{drawn}</p>
    </section>
  );
}
