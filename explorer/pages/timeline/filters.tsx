import { Form, Link } from 'react-router';

import type { RegionChoices } from '../../choosing/load-region-choices.js';
import { RegionChooser } from '../../choosing/region-chooser.js';
import { typeWords } from '../../entities/types.js';
import { useWords } from '../../language/words.js';
import type { EntityType, TimelineKind } from './timeline.graphql.js';
import styles from './timeline.module.css';
import { type View, viewAddress } from './view.js';
import { kindWords, words } from './words.js';

const TYPES = Object.keys(typeWords) as EntityType[];
const KINDS = Object.keys(kindWords) as TimelineKind[];

/** When, where, about what: a form, so that it works without scripts and its address is the view. */
export function Filters({ view, choices }: { readonly view: View; readonly choices: RegionChoices }) {
  const texts = useWords(words);
  const types = useWords(typeWords);
  const kinds = useWords(kindWords);
  return (
    <Form
      key={`${viewAddress({ ...view, claim: undefined })} ${choices.find}`}
      action="/timeline"
      className={styles.filters}
      aria-label={texts.filters}
      preventScrollReset
    >
      <p className={styles.dates}>
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            <span>{texts[end]}</span>
            <input
              name={end}
              defaultValue={view[end]}
              maxLength={40}
              autoComplete="off"
              className="field"
              aria-describedby="dates-hint"
            />
          </label>
        ))}
        <label>
          <span>{texts.kind}</span>
          <select name="kind" defaultValue={view.kind ?? ''} className="field">
            <option value="">{texts.any}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p id="dates-hint" className="quiet">
        {texts.dateHint}
      </p>
      <details open={choices.find !== '' || view.regions.length + view.types.length > 0}>
        <summary>{texts.further}</summary>
        <div className={styles.further}>
          <RegionChooser choices={choices}>{texts.everywhere}</RegionChooser>
          <fieldset className={styles.types}>
            <legend>{texts.types}</legend>
            {TYPES.map((type) => (
              <label key={type}>
                <input type="checkbox" name="type" value={type} defaultChecked={view.types.includes(type)} />
                <span>{types[type]}</span>
              </label>
            ))}
          </fieldset>
        </div>
      </details>
      <p className={styles.buttons}>
        <button type="submit" className="button" data-kind="primary">
          {texts.apply}
        </button>
        <Link to="/timeline" preventScrollReset>
          {texts.reset}
        </Link>
      </p>
    </Form>
  );
}
