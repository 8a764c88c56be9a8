import { useWords } from '../../language/words.js';
import { countSought } from '../../reading/mark-sought.js';
import type { Reading } from './load-reading.js';
import styles from './read.module.css';
import { words } from './words.js';

/** Finds words in the text; a form, so that it works without scripts too. */
export function Finder({ reading, sought }: { readonly reading: Reading; readonly sought: string }) {
  const texts = useWords(words);
  const stretches = reading.blocks.flatMap((block) => block.stretches);
  const count = stretches.reduce((sum, { pieces }) => sum + countSought(pieces, sought), 0);
  return (
    <search>
      <form className={styles.finder}>
        <label>
          {texts.find}{' '}
          <input
            key={sought}
            className="field"
            type="search"
            name="q"
            defaultValue={sought}
            maxLength={100}
            lang="zh"
          />
        </label>
        <button type="submit" className="button">
          {texts.go}
        </button>
        {sought === '' ? null : (
          <output>{count === 0 ? texts.found(0) : <a href="#found">{texts.found(count)}</a>}</output>
        )}
      </form>
    </search>
  );
}
