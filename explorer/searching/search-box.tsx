import { type KeyboardEvent, useId, useState } from 'react';
import { Form, useLocation, useNavigate } from 'react-router';

import { useWords } from '../language/words.js';
import type { Suggestion } from './load-suggestions.js';
import { SuggestionOption } from './suggestion-option.js';
import styles from './searching.module.css';
import { useSuggestions } from './use-suggestions.js';
import { words } from './words.js';

/** The box that leads to what is searched for; a form, so it works without scripts too. */
export function SearchBox({ className }: { readonly className?: string | undefined }) {
  const { pathname, search } = useLocation();
  const asked = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  // Another question in the address begins a box of its own.
  return <Box key={asked} asked={asked} className={className} />;
}

/**
 * A combobox with a list of suggestions, of which the arrow keys choose one and Enter opens it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
function Box({ asked, className }: { readonly asked: string; readonly className: string | undefined }) {
  const texts = useWords(words);
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(open ? text.trim() : '');
  const shown = open && suggestions.length > 0;
  const optionId = (index: number): string => `${id}-${index}`;
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const choose = ({ address }: Suggestion): void => {
    close();
    setText('');
    void navigate(address);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown) {
      event.preventDefault();
      // One place more than there are suggestions: the text itself.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      const chosen = suggestions[active];
      if (!shown || chosen === undefined) {
        close();
        return;
      }
      event.preventDefault();
      choose(chosen);
    }
  };
  return (
    <Form role="search" action="/search" className={`${styles.box ?? ''} ${className ?? ''}`}>
      <label htmlFor={id} className="visually-hidden">
        {texts.label}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        maxLength={200}
        placeholder={texts.placeholder}
        className={styles.input}
        autoComplete="off"
        enterKeyHint="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={active >= 0 && shown ? optionId(active) : undefined}
      />
      <button type="submit" className={styles.submit}>
        {texts.submit}
      </button>
      {shown ? (
        <ul id={`${id}-list`} role="listbox" aria-label={texts.suggestions} className={styles.suggestions}>
          {suggestions.map((suggestion, index) => (
            <li
              key={suggestion.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              // The box keeps the focus, which would close the list.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(suggestion)}
            >
              <SuggestionOption suggestion={suggestion} text={text.trim()} />
            </li>
          ))}
        </ul>
      ) : null}
      <span role="status" className="visually-hidden">
        {shown ? texts.found(suggestions.length) : ''}
      </span>
    </Form>
  );
}
