import { Link, useLocation, useRouteError } from 'react-router';

import { type FailureNote, noteOf } from '../asking/failure.js';
import { useWords, type Words } from '../language/words.js';
import { PageView } from '../routing/page-view.js';
import styles from './states.module.css';
import { words } from './words.js';

/** What stands in the place of a page that cannot be shown: what happened, and what to do next. */
export function PageFailure() {
  const note = noteOf(useRouteError());
  const texts = useWords(words);
  const { pathname, search } = useLocation();
  const { title, next } = told(note, texts);
  return (
    <PageView title={() => title}>
      <section className={styles.failure}>
        <h1>{title}</h1>
        {note.messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
        {next === undefined ? null : <p>{next}</p>}
        <p className={styles.ways}>
          {note.status >= 500 ? <a href={`${pathname}${search}`}>{texts.again}</a> : null}
          <Link to="/">{texts.home}</Link>
        </p>
      </section>
    </PageView>
  );
}

/** The same where even the frame could not be loaded. */
export function WholeFailure() {
  return (
    <main id="main" className={styles.whole}>
      <PageFailure />
    </main>
  );
}

/** The words for a failure; `undefined` where what the service said is enough. */
export function told(
  { status, code }: FailureNote,
  texts: Words<typeof words>,
): { readonly title: string; readonly next: string | undefined } {
  if (status === 404) return { title: texts.notFound, next: texts.notFoundNext };
  if (code === 'UNREACHABLE') return { title: texts.unreachable, next: texts.unreachableNext };
  if (status < 500) return { title: texts.refused, next: undefined };
  if (status === 503 || status === 504) return { title: texts.away, next: undefined };
  return { title: texts.failed, next: texts.failedNext };
}
