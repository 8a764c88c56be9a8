import { TypeMark } from '../../entities/entity-link.js';
import { typeWords } from '../../entities/types.js';
import type { GraphLink } from '../../graph/graph.js';
import type { Sizing, Weight } from '../../graph/view.js';
import { useWords } from '../../language/words.js';
import styles from './explore.module.css';
import { LinkSample } from './link-sample.js';
import type { Explorer } from './use-explore.js';
import { words } from './words.js';

/** What the picture's marks mean, and which of them are to stand out: intents, which the picture turns into strength. */
export function Legend({ explorer }: { readonly explorer: Explorer }) {
  const texts = useWords(words);
  const types = useWords(typeWords);
  const { view } = explorer.data;
  const shown = [...new Set(explorer.visible.nodes.map(({ __typename }) => __typename))].sort();
  const sample = (basis: GraphLink['basis'], modality: GraphLink['modality']) => (
    <LinkSample link={{ basis, modality }} />
  );
  return (
    <div className={styles.legend}>
      <ul>
        {shown.map((type) => (
          <li key={type}>
            <TypeMark type={type} labelled />
            <WeightChoice explorer={explorer} name={type} word={types[type]} />
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <span>
            {sample('STATED', 'ACTUAL')} {texts.stated}
          </span>
          <WeightChoice explorer={explorer} name="STATED" word={texts.stated} />
        </li>
        <li>
          <span>
            {sample('INFERRED', 'ACTUAL')} {texts.inferred}
          </span>
          <WeightChoice explorer={explorer} name="INFERRED" word={texts.inferred} />
        </li>
        <li>
          <span>
            {sample(null, null)} {texts.reference}
          </span>
        </li>
        <li>
          <span>
            {sample('STATED', 'ACTUAL')} {texts.actual}
          </span>
          <WeightChoice explorer={explorer} name="ACTUAL" word={texts.actual} />
        </li>
        <li>
          <span>
            {sample('STATED', 'PLANNED')} {texts.planned}
          </span>
          <WeightChoice explorer={explorer} name="PLANNED" word={texts.planned} />
        </li>
      </ul>
      <p className={`${styles.row} needs-scripts`}>
        <label htmlFor="sizing">{texts.size}</label>
        <select
          id="sizing"
          className="field"
          value={view.sizing}
          onChange={({ target }) => explorer.change({ kind: 'size', sizing: target.value as Sizing })}
        >
          <option value="same">{texts.same}</option>
          <option value="degree">{texts.degree}</option>
          <option value="money">{texts.money}</option>
        </select>
        {view.sizing === 'money' ? <span className="quiet">{texts.moneyNote}</span> : null}
      </p>
    </div>
  );
}

function WeightChoice({
  explorer,
  name,
  word,
}: {
  readonly explorer: Explorer;
  readonly name: string;
  readonly word: string;
}) {
  const texts = useWords(words);
  return (
    <select
      className={`${styles.weight} needs-scripts`}
      aria-label={texts.weight(word)}
      value={explorer.data.view.weights[name] ?? ''}
      onChange={({ target: { value } }) =>
        explorer.change({ kind: 'weigh', name, weight: value === '' ? undefined : (value as Weight) })
      }
    >
      <option value="">{texts.normal}</option>
      <option value="loud">{texts.loud}</option>
      <option value="quiet">{texts.quiet}</option>
    </select>
  );
}
