import { Link } from 'react-router';

import { useLanguage } from '../../language/language.js';
import { useWords, wordsIn } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import styles from './ask.module.css';
import { type AskData, loadAsk } from './load-ask.js';
import { Question } from './question.js';
import { words } from './words.js';

export const page = definePage<AskData>({
  load: loadAsk,
  title: ({ asked }, language) => asked?.operation.title[language] ?? wordsIn(words, language).title,
  Component: AskPage,
});

function AskPage({ data: { questions, asked } }: { readonly data: AskData }) {
  const texts = useWords(words);
  const language = useLanguage();
  if (asked !== undefined) return <Question {...asked} />;
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
      </header>
      <ul className={styles.gallery}>
        {questions.map(({ name, title }) => (
          <li key={name}>
            <Link to={`/ask/${name}`}>{title[language]}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
