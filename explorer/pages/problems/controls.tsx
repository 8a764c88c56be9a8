import { Form, Link } from 'react-router';

import { useWords } from '../../language/words.js';
import type { EvidenceMap } from './evidence-map.js';
import { MarkShape } from './marks.js';
import styles from './problems.module.css';
import { type View, viewAddress } from './view.js';
import { type MarkKind, markWords, words } from './words.js';

/** Which columns, which answers, which problems: links and a form, so that they work without scripts. */
export function Controls({ view, map }: { readonly view: View; readonly map: EvidenceMap }) {
  const texts = useWords(words);
  const wholes = map.rows.flatMap(({ problem }) => (problem.parent === null ? [] : [problem.parent.id]));
  const other = view.folded.length === 0 ? [...new Set(wholes)] : [];
  return (
    <div className={styles.controls}>
      <nav aria-label={texts.columns} className={styles.axes}>
        <span className="quiet">{texts.columns}</span>
        {(['kind', 'region'] as const).map((by) => (
          <Link
            key={by}
            to={viewAddress({ ...view, by, provinces: false, cell: undefined })}
            className="button"
            aria-current={view.by === by ? 'true' : undefined}
            preventScrollReset
          >
            {by === 'kind' ? texts.byKind : texts.byRegion}
          </Link>
        ))}
        <Link to={viewAddress({ ...view, folded: other, cell: undefined })} preventScrollReset>
          {other.length > 0 ? texts.foldAll : texts.unfoldAll}
        </Link>
      </nav>
      <Filters key={viewAddress(view)} view={view} />
    </div>
  );
}

function Filters({ view }: { readonly view: View }) {
  const texts = useWords(words);
  return (
    <Form action="/problems" preventScrollReset className={styles.filters}>
      {view.by === 'region' ? <input type="hidden" name="by" value="region" /> : null}
      {view.folded.map((id) => (
        <input key={id} type="hidden" name="fold" value={id} />
      ))}
      <Choice
        label={texts.basis}
        name="basis"
        value={view.basis}
        options={[
          ['', texts.any],
          ['STATED', texts.stated],
          ['INFERRED', texts.inferred],
        ]}
      />
      <Choice
        label={texts.state}
        name="state"
        value={view.state}
        options={[
          ['', texts.any],
          ['actual', texts.actual],
          ['planned', texts.planned],
        ]}
      />
      <Choice
        label={texts.rows}
        name="rows"
        value={view.rows}
        options={[
          ['', texts.allRows],
          ['unstated', texts.unstated],
          ['unanswered', texts.unanswered],
        ]}
      />
      {view.by === 'region' ? (
        <Choice
          label={texts.grouped}
          name="columns"
          value={view.provinces ? 'provinces' : ''}
          options={[
            ['', texts.asNamed],
            ['provinces', texts.provinces],
          ]}
        />
      ) : null}
      <button type="submit" className="button">
        {texts.apply}
      </button>
    </Form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ label, name, value = '', options }: ChoiceProps) {
  return (
    <label>
      <span className="quiet">{label}</span>
      <select
        name={name}
        className="field"
        defaultValue={options.some(([known]) => known === value) ? value : ''}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the marks mean, and what an empty cell does. */
export function Legend({ view }: { readonly view: View }) {
  const texts = useWords(words);
  const said = useWords(markWords);
  const kinds = (Object.keys(markWords) as MarkKind[]).filter(
    (kind) => !kind.startsWith(view.by === 'kind' ? 'affects' : 'recommended'),
  );
  return (
    <ul className={styles.legend} aria-label={texts.legend}>
      {kinds.map((kind) => (
        <li key={kind} data-mark={kind}>
          <MarkShape kind={kind} count={2} /> {said[kind]}
        </li>
      ))}
      <li>
        <strong className={styles.gap}>{view.by === 'kind' ? texts.nothing : texts.nothingHere}</strong>{' '}
        {view.by === 'kind' ? texts.gap : texts.gapRegion}
      </li>
      {view.by === 'region' ? (
        <li>
          <b aria-hidden="true">·</b> {texts.silent}
        </li>
      ) : null}
      <li>{texts.size}</li>
    </ul>
  );
}
