import { useEffect, useMemo, useRef } from 'react';
import {
  generatePath,
  Link,
  NavLink,
  Outlet,
  ScrollRestoration,
  useLoaderData,
  useLocation,
  useNavigation,
} from 'react-router';

import { useLanguage } from '../language/language.js';
import { vocabularyOf, VocabularyContext } from '../language/vocabulary.js';
import { useWords } from '../language/words.js';
import { PAGES } from '../routing/pages.js';
import { SearchBox } from '../searching/search-box.js';
import styles from './frame.module.css';
import type { FrameData } from './load-frame.js';
import { Settings } from './settings.js';
import { words } from './words.js';

/** What stands around every page: header, navigation, search, footer. */
export function Frame() {
  const { predicates, qualifiers } = useLoaderData<FrameData>();
  const vocabulary = useMemo(
    () => vocabularyOf(predicates.nodes, qualifiers.nodes),
    [predicates, qualifiers],
  );
  const { skip, loading } = useWords(words);
  const main = useRef<HTMLElement>(null);
  const busy = useNavigation().state === 'loading';
  useFocusOnArrival(main);
  useEffect(tellReady, []);
  return (
    <VocabularyContext value={vocabulary}>
      <a className={styles.skip} href="#main">
        {skip}
      </a>
      <Header />
      <div className={styles.progress} role="status" data-busy={busy}>
        {busy ? <span className="visually-hidden">{loading}</span> : null}
      </div>
      <main id="main" ref={main} tabIndex={-1} className={styles.main} aria-busy={busy}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </VocabularyContext>
  );
}

function Header() {
  const language = useLanguage();
  const { pages } = useWords(words);
  const listed = PAGES.filter(({ route }) => route.nav !== undefined);
  const list = useRef<HTMLUListElement>(null);
  useCurrentInView(list);
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/" className={styles.brand} translate="no">
          <Mark /> Policy Atlas
        </Link>
        <SearchBox className={styles.search} />
        <Settings />
      </div>
      {listed.length > 0 ? (
        <nav aria-label={pages} className={styles.nav}>
          <ul ref={list}>
            {listed.map(({ name, route }) => (
              <li key={name}>
                <NavLink to={generatePath(route.path)} end>
                  {route.nav?.label[language]}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </header>
  );
}

/** A claim between two entities: two circles and the line that ties them. */
function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path d="M6.5 17.5 17 7" stroke="currentColor" strokeWidth="2" />
      <circle cx="6" cy="18" r="4" fill="currentColor" />
      <circle cx="17.5" cy="6.5" r="3.5" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

function Footer() {
  const { about, service } = useWords(words);
  return (
    <footer className={styles.footer}>
      <p>{about}</p>
      <nav aria-label={service}>
        <a href="/graphql">GraphQL</a>
        <a href="/operations">/operations</a>
      </nav>
    </footer>
  );
}

/** After a navigation a reader who does not see the page stands at its beginning, as after any other. */
function useFocusOnArrival(main: { readonly current: HTMLElement | null }): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}

/** Where the navigation is wider than the screen, it is scrolled to the page that is shown. */
function useCurrentInView(list: { readonly current: HTMLUListElement | null }): void {
  const { pathname } = useLocation();
  useEffect(() => {
    const shown = list.current;
    const current = shown?.querySelector<HTMLElement>('[aria-current=page]');
    if (!shown || !current) return;
    // Not `scrollIntoView`, which would scroll the page as well.
    const { left, width } = current.getBoundingClientRect();
    const box = shown.getBoundingClientRect();
    shown.scrollBy({ left: left - box.left - (box.width - width) / 2 });
  }, [pathname, list]);
}

/** Tells styles that scripts run, so that what needs them is shown only then. */
function tellReady(): void {
  document.documentElement.dataset['ready'] = '';
}
