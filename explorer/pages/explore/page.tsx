import { type ReactNode, useRef, useState } from 'react';

import type { Language } from '../../language/language.js';
import { useLanguage } from '../../language/language.js';
import { useWords, wordsIn } from '../../language/words.js';
import { MOST_NODES } from '../../graph/view.js';
import type { Drawn } from '../../graph/use-drawn.js';
import { readView } from '../../graph/view-address.js';
import { definePage } from '../../routing/page.js';
import { ErrorState } from '../../states/states.js';
import { answersOfReader } from './loading/answer-cache.js';
import { ChangeLink } from './change-link.js';
import { Details } from './details.js';
import styles from './explore.module.css';
import { filterCount, FilterForm } from './filters.js';
import { Legend } from './legend.js';
import { LinkTable } from './link-table.js';
import { type ExploreData, loadExplore } from './loading/load-explore.js';
import { Neighbours } from './neighbours.js';
import { type MenuAsk, NodeMenu } from './node-menu.js';
import { PathFinder } from './path-finder.js';
import { Picture } from './picture.js';
import { SavedViewList } from './saved-view-list.js';
import { useExplore } from './use-explore.js';
import { words } from './words.js';

export const page = definePage<ExploreData>({
  load: ({ ask, search }) => loadExplore(readView(search), ask, answersOfReader()),
  title: headline,
  Component: ExplorePage,
});

function headline({ view, graph }: ExploreData, language: Language): string {
  const texts = wordsIn(words, language);
  const name = (id: string): string => graph.nodes.find((node) => node.id === id)?.name ?? id;
  if (view.root !== undefined) return texts.title(name(view.root));
  return view.path === undefined ? texts.explore : texts.pathsTitle(name(view.path.from), name(view.path.to));
}

function ExplorePage({ data }: { readonly data: ExploreData }) {
  const texts = useWords(words);
  const title = headline(data, useLanguage());
  const explorer = useExplore(data);
  const drawnRef = useRef<Drawn | null>(null);
  const [asked, setAsked] = useState<MenuAsk>();
  const { view, paths, capped } = data;
  const filters = filterCount(view.filters);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p className={styles.row}>
          <StepButton step={explorer.undo}>{texts.undo}</StepButton>
          <StepButton step={explorer.redo}>{texts.redo}</StepButton>
          {view.hidden.length > 0 ? (
            <ChangeLink explorer={explorer} to={{ kind: 'showHidden' }} className="button">
              {texts.hidden(view.hidden.length)}
            </ChangeLink>
          ) : null}
        </p>
        <p role="status" className={styles.message}>
          {capped ? texts.capped(MOST_NODES) : explorer.message}
        </p>
        {explorer.failure ? <ErrorState note={explorer.failure} /> : null}
      </header>
      <div className={styles.look} aria-busy={explorer.busy}>
        <Neighbours explorer={explorer} onMenu={setAsked} />
        <Picture explorer={explorer} drawnRef={drawnRef} onMenu={setAsked} />
      </div>
      <div className={styles.panels}>
        <Panel title={texts.paths} open={paths !== undefined}>
          <PathFinder explorer={explorer} />
        </Panel>
        <Panel title={filters === 0 ? texts.filters : `${texts.filters} (${filters})`} open={filters > 0}>
          <FilterForm explorer={explorer} />
        </Panel>
        <Panel title={texts.legend}>
          <Legend explorer={explorer} />
        </Panel>
        <Panel title={texts.views}>
          <SavedViewList explorer={explorer} title={title} />
        </Panel>
      </div>
      <Details explorer={explorer} />
      <LinkTable explorer={explorer} drawnRef={drawnRef} title={title} />
      {asked === undefined ? null : (
        <NodeMenu
          explorer={explorer}
          asked={asked}
          placeOf={(id) => drawnRef.current?.canvas.places().get(id)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}

function Panel({
  title,
  open,
  children,
}: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles.panel} open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function StepButton({
  step,
  children,
}: {
  readonly step: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="button needs-scripts" disabled={step === undefined} onClick={step}>
      {children}
    </button>
  );
}
