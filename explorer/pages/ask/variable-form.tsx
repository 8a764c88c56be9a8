import { Form } from 'react-router';

import type { Variable } from '../../asking/catalogue.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import styles from './ask.module.css';
import { codeWords } from './code-words.js';
import { fieldLabel } from './field-words.js';
import type { AskedQuestion } from './load-ask.js';
import { defaultText, fieldKind, PREFIX } from './read-variables.js';
import { words } from './words.js';

/** The variables of an operation as a form; what is left empty holds its default. */
export function VariableForm({ operation: { name, variables }, given, list }: AskedQuestion) {
  const texts = useWords(words);
  if (variables.length === 0) return <p className="quiet">{texts.noConditions}</p>;
  return (
    // Another question, or another answer, begins a form of its own.
    <Form key={JSON.stringify([name, given.texts])} action={`/ask/${name}`} className={styles.form}>
      {variables.map((variable) => (
        <VariableField key={variable.name} variable={variable} text={given.texts[variable.name] ?? ''} />
      ))}
      {list === undefined ? null : <input type="hidden" name="list" value={list} />}
      <button type="submit" className="button" data-kind="primary">
        {texts.ask}
      </button>
    </Form>
  );
}

function VariableField({ variable, text }: { readonly variable: Variable; readonly text: string }) {
  const language = useLanguage();
  const texts = useWords(words);
  const choiceLabel = useChoiceLabel();
  const kind = fieldKind(variable);
  const name = PREFIX + variable.name;
  const byDefault = defaultText(variable);
  const hint = kind === 'texts' ? texts.several : kind === 'json' ? texts.json : undefined;
  const label = (
    <>
      {fieldLabel(variable.name, language)}{' '}
      <span className="quiet">
        <code>{variable.type}</code>
        {hint === undefined ? null : ` · ${hint}`}
      </span>
    </>
  );
  if (kind === 'choice' || kind === 'yesNo') {
    const choices = kind === 'choice' ? (variable.values ?? []) : ['true', 'false'];
    return (
      <label className={styles.field}>
        <span>{label}</span>
        <select name={name} defaultValue={text} className="field">
          <option value="">
            {byDefault === '' ? texts.any : `${choiceLabel(byDefault)} ${texts.byDefault}`}
          </option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceLabel(choice)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  if (kind === 'choices') {
    // Without a choice the default holds, so it is what is chosen.
    const chosen = (text === '' ? byDefault : text).split(', ');
    return (
      <fieldset className={styles.choices}>
        <legend>{label}</legend>
        {(variable.values ?? []).map((choice) => (
          <label key={choice}>
            <input type="checkbox" name={name} value={choice} defaultChecked={chosen.includes(choice)} />{' '}
            {choiceLabel(choice)}
          </label>
        ))}
      </fieldset>
    );
  }
  const shared = { name, defaultValue: text, placeholder: byDefault, className: 'field' };
  return (
    <label className={styles.field}>
      <span>{label}</span>
      {kind === 'json' ? (
        <textarea rows={3} {...shared} spellCheck={false} />
      ) : (
        <input
          type="text"
          {...shared}
          inputMode={kind === 'number' ? 'numeric' : 'text'}
          autoComplete="off"
        />
      )}
    </label>
  );
}

function useChoiceLabel(): (choice: string) => string {
  const { yes, no } = useWords(words);
  const language = useLanguage();
  return (choice) => {
    if (choice === 'true') return yes;
    if (choice === 'false') return no;
    const label = codeWords[choice]?.[language];
    return label === undefined || label === choice ? choice : `${label} ${choice}`;
  };
}
