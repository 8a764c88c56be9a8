import { type ReactNode, useId } from 'react';

import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import type { PlacedFragment } from './choosing.graphql.js';
import styles from './choosing.module.css';
import { FIND, REGION, type RegionChoices } from './load-region-choices.js';
import { words } from './words.js';

interface ChooserProps {
  readonly choices: RegionChoices;
  /** What it means that none is chosen, or how many may be. */
  readonly children: ReactNode;
}

/**
 * The part of a form by which regions are chosen: boxes to tick, and a name to look for, so that it works without scripts.
 * The page reads them from its address: `regionsOf`, `loadRegionChoices`.
 */
export function RegionChooser({ choices, children }: ChooserProps) {
  const texts = useWords(words);
  const id = useId();
  const { chosen, spoken, unlisted, find, found, more } = choices;
  const ticked = new Set(chosen.map((region) => region.id));
  const others = spoken.filter((region) => !ticked.has(region.id));
  return (
    <fieldset className={styles.chooser}>
      <legend>{texts.regions}</legend>
      <p className="quiet">{children}</p>
      {chosen.length === 0 ? null : <Boxes regions={chosen} ticked />}
      <p className={styles.find}>
        <label htmlFor={id}>{texts.find}</label>
        <input id={id} type="search" name={FIND} defaultValue={find} maxLength={40} className="field" />
        <button type="submit" className="button">
          {texts.look}
        </button>
      </p>
      {find === '' ? null : found.length === 0 ? (
        <p role="status">{texts.none(find)}</p>
      ) : (
        <>
          <p className="quiet" role="status">
            {texts.found(find)}
            {more > 0 ? texts.more(more) : null}
          </p>
          <Boxes regions={found.filter((region) => !ticked.has(region.id))} />
        </>
      )}
      {others.length === 0 ? null : (
        <details>
          <summary>{texts.spoken(others.length)}</summary>
          <Boxes
            regions={others.filter((region) => !found.some((other) => other.id === region.id))}
            within={spoken}
          />
          {unlisted > 0 ? <p className="quiet">{texts.unlisted(unlisted)}</p> : null}
        </details>
      )}
    </fieldset>
  );
}

interface BoxesProps {
  readonly regions: readonly PlacedFragment[];
  readonly ticked?: boolean;
  /** The tree that they are indented by. */
  readonly within?: readonly PlacedFragment[];
}

function Boxes({ regions, ticked = false, within }: BoxesProps) {
  const known = new Set(within?.map(({ id }) => id));
  return (
    <ul className={within === undefined ? styles.row : styles.tree}>
      {regions.map((region) => (
        <li key={region.id} data-depth={region.ancestors.nodes.filter(({ id }) => known.has(id)).length}>
          <label>
            <input type="checkbox" name={REGION} value={region.id} defaultChecked={ticked} />
            <span>
              {region.name} <Place region={region} />
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** What a region lies in, the country left out: two districts are called 通州区. */
function Place({ region }: { readonly region: PlacedFragment }) {
  const language = useLanguage();
  const above = region.ancestors.nodes.slice(0, -1).map(({ name }) => name);
  if (above.length === 0) return null;
  return <span className="quiet">{above.join(language === 'zh' ? '，' : ', ')}</span>;
}
