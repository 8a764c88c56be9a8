import { Link } from 'react-router';

import { ModalityMark } from '../../claims/marks.js';
import { basisWords } from '../../claims/words.js';
import { EntityLink } from '../../entities/entity-link.js';
import { formatDate } from '../../figures/format-date.js';
import { ValueText } from '../../figures/value-text.js';
import { useLanguage } from '../../language/language.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords } from '../../language/words.js';
import type { Axis } from '../../dates/axis.js';
import type { Moment } from './moments.js';
import { SpanBar } from '../../dates/span-bar.js';
import type { DatedFragment } from './timeline.graphql.js';
import styles from './timeline.module.css';
import { type View, viewAddress } from './view.js';
import { words } from './words.js';

interface RowProps {
  readonly moment: Moment;
  readonly axis: Axis | undefined;
  readonly view: View;
}

/** How many entries of a date stand open; the rest opens by a click. */
const MOST_OPEN = 4;

/** A date with its place on the axis, and what it is the date of. */
export function MomentRow({ moment, axis, view }: RowProps) {
  const texts = useWords(words);
  const language = useLanguage();
  const { date, modality, entries } = moment;
  const open = entries.slice(0, MOST_OPEN);
  const folded = entries.slice(MOST_OPEN);
  const list = (some: readonly DatedFragment[]) => (
    <ul className={styles.entries}>
      {some.map((entry) => (
        <li key={`${entry.claim.id} ${entry.kind}`} data-entry={entry.claim.id}>
          <Entry entry={entry} view={view} />
        </li>
      ))}
    </ul>
  );
  return (
    <li className={styles.moment} data-moment={moment.key}>
      <h2 className={styles.date}>{formatDate(date.edtf, language)}</h2>
      {axis === undefined ? null : <SpanBar axis={axis} moment={moment} />}
      <ModalityMark modality={modality} />
      {list(open)}
      {folded.length === 0 ? null : (
        // Open where the one whose sentence is shown is among them.
        <details open={folded.some(({ claim }) => claim.id === view.claim)}>
          <summary>{texts.more(folded.length)}</summary>
          {list(folded)}
        </details>
      )}
    </li>
  );
}

function Entry({ entry, view }: { readonly entry: DatedFragment; readonly view: View }) {
  const texts = useWords(words);
  const bases = useWords(basisWords);
  const { claim, subject } = entry;
  return (
    <>
      <EntryText entry={entry} />
      {claim.basis === 'INFERRED' ? <span className="quiet"> · {bases.INFERRED}</span> : null}{' '}
      <Link
        to={viewAddress({ ...view, claim: claim.id })}
        aria-label={texts.sentenceOf(subject.name)}
        aria-current={view.claim === claim.id ? 'true' : undefined}
        className={styles.sentence}
      >
        {texts.sentence}
      </Link>
    </>
  );
}

/** What a claim says, its date left out where that is all it says. */
export function EntryText({ entry: { subject, claim, kind } }: { readonly entry: DatedFragment }) {
  const vocabulary = useVocabulary();
  const { predicate, object, value } = claim;
  return (
    <>
      <EntityLink entity={subject} /> <span className="quiet">{vocabulary.predicate(predicate)}</span>{' '}
      {object === null ? null : <EntityLink entity={object} />}
      {value === null || kind === 'VALUE' ? null : (
        <b>
          {object === null ? '' : ' '}
          <ValueText value={value} />
        </b>
      )}
    </>
  );
}
