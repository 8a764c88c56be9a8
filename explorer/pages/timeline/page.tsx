import { Link } from 'react-router';

import { answered, type Answered } from '../../asking/refusal.js';
import { loadRegionChoices, type RegionChoices } from '../../choosing/load-region-choices.js';
import type { ClaimFragment } from '../../claims/claim.graphql.js';
import { ClaimList } from '../../claims/claim-list.js';
import { ModalityMark } from '../../claims/marks.js';
import { modalityWords } from '../../claims/words.js';
import { useWords, wordsIn } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { useFocusOnChange } from '../../routing/use-focus-on-change.js';
import type { Modality } from '../../schema.graphql.js';
import { EmptyState, ErrorState } from '../../states/states.js';
import { AnswerLinks } from '../../tables/answer-links.js';
import { axisOf } from '../../dates/axis.js';
import { Filters } from './filters.js';
import { MomentRow } from './moment-row.js';
import { momentsOf } from './moments.js';
import { AxisYears } from '../../dates/span-bar.js';
import { timelineClaimOperation, timelineOperation, type TimelineQuery } from './timeline.graphql.js';
import styles from './timeline.module.css';
import { TimelineTable } from './timeline-table.js';
import { readView, type View, viewAddress } from './view.js';
import { words } from './words.js';

interface TimelineData {
  readonly view: View;
  readonly choices: RegionChoices;
  readonly found: Answered<TimelineQuery>;
  /** The one that is opened. */
  readonly claims: readonly ClaimFragment[];
}

export const page = definePage<TimelineData>({
  async load({ ask, search }) {
    const view = readView(search);
    const { claim } = view;
    const [choices, found, opened] = await Promise.all([
      loadRegionChoices(ask, search),
      answered(ask(timelineOperation, variablesOf(view))),
      claim === undefined ? undefined : ask(timelineClaimOperation, { ids: [claim] }),
    ]);
    return { view, choices, found, claims: opened?.claims.nodes ?? [] };
  },
  title: (_data, language) => wordsIn(words, language).title,
  Component: TimelinePage,
});

/** Nothing said is null: an empty list would be refused, as nothing could match it. */
function variablesOf({ from, to, regions, types }: View) {
  return {
    from: from === '' ? null : from,
    to: to === '' ? null : to,
    regions: regions.length === 0 ? null : regions,
    types: types.length === 0 ? null : types,
  };
}

function TimelinePage({ data: { view, choices, found, claims } }: { readonly data: TimelineData }) {
  const texts = useWords(words);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
      </header>
      <Filters view={view} choices={choices} />
      {found.refused ? <ErrorState note={found.refused} /> : null}
      {found.answer ? <Dated view={view} timeline={found.answer.timeline} claims={claims} /> : null}
    </div>
  );
}

interface DatedProps {
  readonly view: View;
  readonly timeline: TimelineQuery['timeline'];
  readonly claims: readonly ClaimFragment[];
}

function Dated({ view, timeline: { totalCount, nodes }, claims }: DatedProps) {
  const texts = useWords(words);
  const entries = nodes.filter(({ kind }) => view.kind === undefined || kind === view.kind);
  if (entries.length === 0) return <EmptyState>{texts.none}</EmptyState>;
  const moments = momentsOf(entries);
  const axis = axisOf(moments);
  return (
    <>
      <Legend />
      <p className="quiet">
        {texts.count(entries.length, view.kind === undefined ? totalCount : entries.length)}
        {nodes.length < totalCount ? ` ${texts.cut(nodes.length)}` : null}
      </p>
      <div className={styles.picture}>
        {axis === undefined ? null : (
          <div className={styles.years}>
            <AxisYears axis={axis} />
          </div>
        )}
        <ol className={styles.moments}>
          {moments.map((moment) => (
            <MomentRow key={moment.key} moment={moment} axis={axis} view={view} />
          ))}
        </ol>
      </div>
      <OpenClaim view={view} claims={claims} />
      <details>
        <summary>{texts.asTable}</summary>
        <TimelineTable entries={entries} />
      </details>
      {view.kind === undefined ? null : <p className="quiet">{texts.csvNote}</p>}
      <AnswerLinks
        operation="timeline"
        variables={{ ...variablesOf(view), first: 400 }}
        list="timeline.nodes"
      />
    </>
  );
}

function Legend() {
  const texts = useWords(words);
  const modalities = Object.keys(modalityWords) as Modality[];
  return (
    <ul className={styles.legend} aria-label={texts.legend}>
      {modalities.map((modality) => (
        <li key={modality}>
          <svg width="40" height="18" aria-hidden="true" focusable="false">
            <rect x="2" y="3" width="36" height="12" className={styles.span} data-modality={modality} />
            {modality === 'TARGET' ? <line x1="2" x2="38" y1="9" y2="9" className={styles.through} /> : null}
          </svg>
          <ModalityMark modality={modality} />
        </li>
      ))}
      <li>{texts.span}</li>
      <li>{texts.day}</li>
      <li>{texts.pointsOn}</li>
    </ul>
  );
}

/** The claim that the address names. */
function OpenClaim({ view, claims }: Pick<DatedProps, 'view' | 'claims'>) {
  const texts = useWords(words);
  const heading = useFocusOnChange(view.claim);
  if (claims.length === 0) return null;
  return (
    <section id="claim" className={styles.opened}>
      <h2 ref={heading} tabIndex={-1}>
        {texts.behind}
      </h2>
      <ClaimList claims={claims} />
      <p>
        <Link to={viewAddress({ ...view, claim: undefined })} preventScrollReset>
          {texts.close}
        </Link>
      </p>
    </section>
  );
}
