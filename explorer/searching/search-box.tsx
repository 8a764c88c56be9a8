import { useId } from 'react';
import { Form, useLocation } from 'react-router';

import { useWords } from '../language/words.js';
import styles from './searching.module.css';
import { words } from './words.js';

/** The box that leads to what is searched for; a form, so it works without scripts too. */
export function SearchBox({ className }: { readonly className?: string | undefined }) {
  const texts = useWords(words);
  const id = useId();
  const { pathname, search } = useLocation();
  const asked = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  return (
    <Form role="search" action="/search" className={`${styles.box ?? ''} ${className ?? ''}`}>
      <label htmlFor={id} className="visually-hidden">
        {texts.label}
      </label>
      <input
        key={asked}
        id={id}
        type="search"
        name="q"
        defaultValue={asked}
        maxLength={200}
        placeholder={texts.placeholder}
        className={styles.input}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button type="submit" className={styles.submit}>
        {texts.submit}
      </button>
    </Form>
  );
}
