import { Link } from 'react-router';

import { useWords, wordsIn } from '../../language/words.js';
import { entityAddress, readerAddress } from '../../routing/addresses.js';
import { definePage } from '../../routing/page.js';
import { DocumentText } from './document-text.js';
import { Finder } from './finder.js';
import { type Choice, loadPage, type OpenDocument } from './load-page.js';
import type { Reading } from './load-reading.js';
import styles from './read.module.css';
import { SentencePanel } from './sentence-panel.js';
import { words } from './words.js';

export const page = definePage<Choice | OpenDocument>({
  load: loadPage,
  title: (data, language) => ('reading' in data ? data.reading.name : wordsIn(words, language).title),
  Component: ({ data }) => ('documents' in data ? <Documents {...data} /> : <Reader {...data} />),
});

function Documents({ documents }: Choice) {
  const texts = useWords(words);
  return (
    <>
      <h1>{texts.which}</h1>
      <ul>
        {documents.map(({ id, name, publishedOn }) => (
          <li key={id}>
            <Link to={readerAddress(id) ?? entityAddress(id)}>{name}</Link>{' '}
            <span className="quiet">{publishedOn?.edtf}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Reader({ reading, chosen, sought }: OpenDocument) {
  const texts = useWords(words);
  const all = reading.blocks.flatMap(({ stretches }) => stretches);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{reading.name}</h1>
        <p className={styles.lead}>{texts.lead(all.filter(({ claims }) => claims > 0).length, all.length)}</p>
        <p>
          <Link to={entityAddress(reading.id)}>{texts.about}</Link>
        </p>
        <Finder reading={reading} sought={sought} />
        <Contents reading={reading} />
      </header>
      <DocumentText reading={reading} chosen={chosen?.stretch} sought={sought} />
      <SentencePanel chosen={chosen} sought={sought} />
    </div>
  );
}

function Contents({ reading }: { readonly reading: Reading }) {
  const texts = useWords(words);
  const headings = reading.blocks.filter(({ level }) => level > 0);
  return (
    <nav aria-label={texts.contents}>
      <details>
        <summary>{texts.contents}</summary>
        <ol lang="zh" className={styles.contents}>
          {headings.map(({ level, stretches }) => (
            <li key={stretches[0]?.start} data-level={level}>
              <a href={`#h${stretches[0]?.start ?? 0}`}>
                {stretches.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
