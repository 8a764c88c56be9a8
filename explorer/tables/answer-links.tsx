import { useWords } from '../language/words.js';
import styles from './tables.module.css';
import { words } from './words.js';

/** An operation of `operations/` that gives what a page shows, as a table for spreadsheets and as JSON. */
export function AnswerLinks({
  operation,
  variables,
  list,
}: {
  readonly operation: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The list of the answer that is made a table, where it has several. */
  readonly list?: string;
}) {
  const { csv, json } = useWords(words);
  const address = (format: 'csv' | 'json'): string => {
    const parameters = new URLSearchParams({ format });
    if (variables !== undefined) parameters.set('variables', JSON.stringify(variables));
    if (format === 'csv' && list !== undefined) parameters.set('list', list);
    return `/operations/${operation}?${String(parameters)}`;
  };
  return (
    <p className={styles.links}>
      <a href={address('csv')} download>
        {csv}
      </a>
      <a href={address('json')}>{json}</a>
    </p>
  );
}
