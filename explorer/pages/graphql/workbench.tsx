import type { EditorView } from '@codemirror/view';
import { Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { graphql as graphqlSupport, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useCallback, useEffect, useRef, useState } from 'react';

import { useLanguage } from '../../language/language.js';
import { useWords, type Words } from '../../language/words.js';
import { addressOf, type AskedQuery } from './asked-query.js';
import { jsonInput, jsonOutput, openEditor, setText } from './editor.js';
import styles from './graphql.module.css';
import { loadSchema } from './load-schema.js';
import type { GraphqlData } from './graphql-data.js';
import { operationAt, placeOf, runQuery, StrangeAnswer } from './run-query.js';
import { SchemaDocs } from './schema-docs.js';
import { words } from './words.js';

/** The editors of a page. */
interface Editors {
  readonly query: EditorView;
  readonly variables: EditorView;
  readonly answer: EditorView;
}

const ADDRESS = 'address';

/** The query and its variables, what the service answers, and what the schema says. */
export function Workbench({ questions, asked }: GraphqlData) {
  const texts = useWords(words);
  const language = useLanguage();
  const start = asked ?? { query: questions[0]?.query ?? '', variables: '' };
  const [current, setCurrent] = useState<AskedQuery>(start);
  const [shown, setShown] = useState<string>();
  const [schema, setSchema] = useState<GraphQLSchema>();
  const [status, setStatus] = useState('');
  const queryHost = useRef<HTMLDivElement>(null);
  const variablesHost = useRef<HTMLDivElement>(null);
  const answerHost = useRef<HTMLDivElement>(null);
  const editors = useRef<Editors>(undefined);
  const running = useRef<AbortController>(undefined);

  const run = useCallback(async () => {
    const open = editors.current;
    if (open === undefined) return;
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const query = open.query.state.doc.toString();
    const sent: AskedQuery = {
      query,
      variables: open.variables.state.doc.toString(),
      operationName: operationAt(query, open.query.state.selection.main.head),
    };
    setStatus(texts.running);
    try {
      const outcome = await runQuery(sent, language, signal);
      setText(open.answer, outcome.text);
      setStatus(texts.took(outcome.status, outcome.milliseconds));
      history.replaceState(history.state, '', addressOf(sent));
    } catch (error) {
      if (signal.aborted) return;
      setText(open.answer, error instanceof StrangeAnswer ? error.beginning : '');
      setStatus(tellFailure(error, texts));
    }
  }, [language, texts]);
  const latestRun = useRef(run);
  useEffect(() => {
    latestRun.current = run;
  }, [run]);

  // Once: what the editors hold is theirs from then on.
  useEffect(() => {
    const [query, variables, answer] = [queryHost, variablesHost, answerHost].map((one) => one.current);
    if (!query || !variables || !answer) return;
    const runs = Prec.highest(
      keymap.of([
        {
          key: 'Mod-Enter',
          run() {
            void latestRun.current();
            return true;
          },
        },
      ]),
    );
    const change = (part: Partial<AskedQuery>): void => setCurrent((held) => ({ ...held, ...part }));
    const open: Editors = {
      query: openEditor({
        host: query,
        label: texts.query,
        text: start.query,
        cursor: placeOf(start),
        language,
        extensions: [
          runs,
          ...graphqlSupport(undefined, { onShowInDocs: (_field, type, parent) => setShown(parent ?? type) }),
        ],
        onChange: (text) => change({ query: text, operationName: undefined }),
      }),
      variables: openEditor({
        host: variables,
        label: texts.variables,
        text: start.variables,
        language,
        extensions: [runs, jsonInput()],
        onChange: (text) => change({ variables: text }),
      }),
      answer: openEditor({
        host: answer,
        label: texts.answer,
        text: '',
        language,
        extensions: [jsonOutput()],
      }),
    };
    editors.current = open;
    // A page begins with an answer; queries change nothing.
    void latestRun.current();
    let closed = false;
    void loadSchema().then((loaded) => {
      if (closed) return;
      updateSchema(open.query, loaded);
      setSchema(loaded);
    });
    return () => {
      closed = true;
      running.current?.abort();
      for (const view of Object.values(open) as EditorView[]) view.destroy();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as said above
  }, []);

  const choose = (name: string): void => {
    const question = questions.find((one) => one.name === name);
    const chosen = name === ADDRESS ? asked : question && { query: question.query, variables: '' };
    if (chosen === undefined || editors.current === undefined) return;
    setText(editors.current.query, chosen.query);
    setText(editors.current.variables, chosen.variables);
    setCurrent(chosen);
  };

  return (
    <div className={styles.workbench}>
      <div className={styles.controls}>
        <label>
          <span className={styles.label}>{texts.questions}</span>
          <select
            className="field"
            defaultValue={asked === undefined ? questions[0]?.name : ADDRESS}
            onChange={({ target }) => choose(target.value)}
          >
            {asked === undefined ? null : <option value={ADDRESS}>{texts.own}</option>}
            {questions.map(({ name, title }) => (
              <option key={name} value={name}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          data-kind="primary"
          title={texts.runKeys}
          onClick={() => void run()}
        >
          {texts.run}
        </button>
        <a href={addressOf(current)} data-share>
          {texts.link}
        </a>
      </div>
      <section className={styles.asking}>
        <h2>{texts.query}</h2>
        <div ref={queryHost} className={styles.editor} data-editor="query" />
        <h2>{texts.variables}</h2>
        <div ref={variablesHost} className={styles.short} data-editor="variables" />
      </section>
      <section className={styles.answering}>
        <h2>{texts.answer}</h2>
        <p className="quiet" role="status" data-status>
          {status}
        </p>
        <div ref={answerHost} className={styles.answer} data-editor="answer" />
      </section>
      <SchemaDocs schema={schema} shown={shown} onShow={setShown} />
    </div>
  );
}

function tellFailure(error: unknown, texts: Words<typeof words>): string {
  if (error instanceof StrangeAnswer) return texts.strange(error.status);
  const said = error instanceof Error ? error.message : String(error);
  return `${error instanceof SyntaxError ? texts.noVariables : texts.noService}${said}`;
}
