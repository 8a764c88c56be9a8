import type { SyntheticEvent } from 'react';
import { Form, useSubmit } from 'react-router';

import { FIND, REGION, type RegionChoices } from '../../choosing/load-region-choices.js';
import { RegionChooser } from '../../choosing/region-chooser.js';
import type { NamedFragment } from '../../entities/named.graphql.js';
import { useWords } from '../../language/words.js';
import styles from './eligibility.module.css';
import type { Options } from './options.js';
import { NumberInput } from './number-input.js';
import { type ListField, LISTS, NONE, NUMBERS, type Said, saidAddress } from './said.js';
import { listWords, numberWords, words } from './words.js';

interface FormProps {
  readonly said: Said;
  readonly options: Options;
  readonly choices: RegionChoices;
}

/** Rows for research spending that are empty, so that there is always room for more. */
const SPARE_YEARS = 2;

/** What an enterprise tells of itself, as a form whose address is all of it; it works without scripts. */
export function CompanyForm({ said, options, choices }: FormProps) {
  const texts = useWords(words);
  const numbers = useWords(numberWords);
  const submit = useSubmit();
  const send = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void submit(withoutEmpty(new FormData(event.currentTarget)), { action: '/eligibility' });
  };
  const years = [...said.research, ...Array.from({ length: SPARE_YEARS }, () => ({ year: '', amount: '' }))];
  return (
    // A form of its own for each address: what the fields hold is what the address says.
    <Form
      key={`${saidAddress(said)} ${choices.find}`}
      action="/eligibility"
      className={styles.form}
      aria-label={texts.form}
      onSubmit={send}
    >
      <RegionChooser choices={choices}>{texts.anywhere}</RegionChooser>
      <div className={styles.fields}>
        <List field="kinds" said={said} options={options.kinds} />
        <List field="recognisedAs" said={said} options={merged(options.awarded, options.kinds)} />
        <List field="sectors" said={said} options={options.sectors} others={options.otherSectors} />
        <fieldset>
          <legend>{texts.figures}</legend>
          {NUMBERS.map((name) => (
            <NumberInput key={name} id={name} name={name} label={numbers[name]} value={said.numbers[name]} />
          ))}
        </fieldset>
        <fieldset>
          <legend id="researchSpending">{texts.research}</legend>
          {years.map(({ year, amount }, at) => (
            <div key={at} className={styles.year}>
              <NumberInput
                name="year"
                label={texts.year(at + 1)}
                labelHidden
                placeholder={texts.yearHint}
                value={year}
              />
              <NumberInput
                name="spent"
                label={texts.spent(at + 1)}
                labelHidden
                placeholder={texts.spentHint}
                value={amount}
              />
            </div>
          ))}
        </fieldset>
      </div>
      <button type="submit" className="button" data-kind="primary">
        {texts.submit}
      </button>
    </Form>
  );
}

interface ListProps {
  readonly field: ListField;
  readonly said: Said;
  readonly options: readonly NamedFragment[];
  /** Offered behind a line that opens. */
  readonly others?: readonly NamedFragment[];
}

function List({ field, said, options, others = [] }: ListProps) {
  const texts = useWords(words);
  const legend = useWords(listWords)[field];
  const ticked = new Set(said.lists[field]);
  // What a link names, and the form would not offer, is kept.
  const known = new Set([...options, ...others].map(({ id }) => id));
  const strangers = [...ticked].filter((id) => id !== NONE && !known.has(id));
  const box = (id: string, name: string) => (
    <label key={id}>
      <input type="checkbox" name={LISTS[field]} value={id} defaultChecked={ticked.has(id)} />
      <span>{name}</span>
    </label>
  );
  const near = others.filter(({ id }) => ticked.has(id));
  const far = others.filter(({ id }) => !ticked.has(id));
  return (
    <fieldset id={field}>
      <legend>{legend}</legend>
      <p className="quiet">{texts.notTold}</p>
      {[...options, ...near].map(({ id, name }) => box(id, name))}
      {strangers.map((id) => box(id, id))}
      {box(NONE, texts.none)}
      {far.length === 0 ? null : (
        <details>
          <summary>{texts.others}</summary>
          {far.map(({ id, name }) => box(id, name))}
        </details>
      )}
    </fieldset>
  );
}

function merged(first: readonly NamedFragment[], then: readonly NamedFragment[]): NamedFragment[] {
  return [...new Map([...first, ...then].map((one) => [one.id, one])).values()];
}

/** Only what is said goes into the address; a form that says nothing keeps one field, to be told from no form. */
function withoutEmpty(form: FormData): URLSearchParams {
  const texts = (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
  const kept = new URLSearchParams();
  for (const name of new Set(form.keys())) {
    if (name === 'year' || name === 'spent') continue;
    for (const value of texts(name)) if (value !== '') kept.append(name, value);
  }
  const spent = texts('spent');
  texts('year').forEach((year, at) => {
    if (year === '' && spent[at] === '') return;
    kept.append('year', year);
    kept.append('spent', spent[at] ?? '');
  });
  if ([...kept.keys()].every((name) => name === REGION || name === FIND)) kept.set('rents', '');
  return kept;
}
