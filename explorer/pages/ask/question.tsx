import { useMemo } from 'react';
import { Link } from 'react-router';

import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import { queryAddress } from '../../routing/addresses.js';
import { EmptyState, ErrorState } from '../../states/states.js';
import { AnswerLinks } from '../../tables/answer-links.js';
import { DataTable } from '../../tables/data-table.js';
import { type Answer, answerRows } from './answer-table.js';
import { AnswerValue } from './answer-value.js';
import styles from './ask.module.css';
import { CypherStatement, Source } from './cypher-statement.js';
import { fieldLabel } from './field-words.js';
import type { AskedQuestion } from './load-ask.js';
import { pictureAddress } from './picture-address.js';
import { Picture } from './pictures/picture.js';
import { PREFIX } from './read-variables.js';
import { VariableForm } from './variable-form.js';
import { words } from './words.js';

/** A row of an answer, by its place. */
interface Row {
  readonly cells: readonly unknown[];
  readonly index: number;
}

/** A question with its conditions, its answer and what stands behind it. */
export function Question(asked: AskedQuestion) {
  const { operation, given, answer, list } = asked;
  const texts = useWords(words);
  const language = useLanguage();
  const picture = pictureAddress(operation, given.variables);
  const { name, query } = operation;
  const variables = JSON.stringify(given.variables);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <p className="quiet">
          <Link to="/ask">{texts.questions}</Link>
        </p>
        <h1>{operation.title[language]}</h1>
        {picture === undefined ? null : (
          <p>
            <Link to={picture} className="button">
              {texts.picture}
            </Link>
          </p>
        )}
      </header>
      <section>
        <h2>{texts.conditions}</h2>
        <VariableForm {...asked} />
      </section>
      {answer.refused ? <ErrorState note={answer.refused} /> : null}
      {answer.answer ? <TheAnswer answer={answer.answer} list={list} asked={asked} /> : null}
      <section>
        <details className={styles.source}>
          <summary>{texts.graphql}</summary>
          <Source text={query} title={texts.graphql} />
          <p>
            <a href={queryAddress(query, given.variables)}>{texts.open}</a>
          </p>
        </details>
        <CypherStatement
          key={variables}
          address={`/operations/${name}?${String(new URLSearchParams({ format: 'cypher', variables }))}`}
        />
      </section>
    </div>
  );
}

function TheAnswer({
  answer,
  list,
  asked: { operation, given },
}: {
  readonly answer: Answer;
  readonly list: string | undefined;
  readonly asked: AskedQuestion;
}) {
  const texts = useWords(words);
  const language = useLanguage();
  const table = useMemo(
    () => (list === undefined ? undefined : { ...answerRows(answer, list), list }),
    [answer, list],
  );
  const title = table === undefined ? texts.answer : texts.answerRows(table.rows.length);
  return (
    <>
      {table === undefined ? null : <Picture answer={answer} table={table} />}
      <section>
        <h2>{title}</h2>
        {table === undefined ? <AnswerValue value={answer} /> : null}
        {table?.rows.length === 0 ? <EmptyState>{texts.nothing}</EmptyState> : null}
        {table !== undefined && table.rows.length > 0 ? (
          <DataTable<Row>
            caption={title}
            captionHidden
            rows={table.rows.map((cells, index) => ({ cells, index }))}
            rowKey={({ index }) => String(index)}
            columns={table.columns.map(({ key, field }, column) => ({
              key,
              header: fieldLabel(field, language),
              short: table.rows.every((cells) => isShort(cells[column])),
              cell: ({ cells }) => <AnswerValue value={cells[column]} />,
            }))}
          />
        ) : null}
        {list === undefined ? null : (
          <>
            <OtherLists lists={operation.lists} shown={list} given={given.texts} name={operation.name} />
            <AnswerLinks operation={operation.name} variables={given.variables} list={list} />
          </>
        )}
      </section>
    </>
  );
}

/** Whether a value is a word or a figure that is not to be broken over lines. */
function isShort(value: unknown): boolean {
  if (typeof value === 'object') return value === null;
  return JSON.stringify(value).length <= 20;
}

function OtherLists({
  lists,
  shown,
  given,
  name,
}: {
  readonly lists: readonly string[];
  readonly shown: string;
  readonly given: Readonly<Record<string, string>>;
  readonly name: string;
}) {
  const texts = useWords(words);
  const others = lists.filter((list) => list !== shown);
  if (others.length === 0) return null;
  const address = (list: string): string => {
    const search = new URLSearchParams({ list });
    for (const [variable, text] of Object.entries(given)) search.set(PREFIX + variable, text);
    return `/ask/${name}?${String(search)}`;
  };
  return (
    <details className={styles.source}>
      <summary>{texts.otherLists}</summary>
      <ul className={styles.lists}>
        {others.map((list) => (
          <li key={list}>
            <Link to={address(list)} preventScrollReset>
              <code>{list}</code>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
