import { useId } from 'react';

import { useWords } from '../../language/words.js';
import styles from './eligibility.module.css';
import { readNumber } from './read-number.js';
import { words } from './words.js';

interface NumberInputProps {
  readonly name: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  /** As typed. */
  readonly value: string;
  /** What a link leads to it by. */
  readonly id?: string;
}

/** A field for a number as people write it; one that is none stays as it was typed, and is said to be none. */
export function NumberInput({ name, label, labelHidden = false, placeholder, value, id }: NumberInputProps) {
  const texts = useWords(words);
  const own = useId();
  const note = useId();
  const wrong = value !== '' && readNumber(value) === undefined;
  return (
    <p className={styles.number}>
      <label htmlFor={id ?? own} className={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id ?? own}
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        className="field"
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? note : undefined}
      />
      {wrong ? (
        <span id={note} className={styles.wrong}>
          {texts.notNumber(value)}
        </span>
      ) : null}
    </p>
  );
}
