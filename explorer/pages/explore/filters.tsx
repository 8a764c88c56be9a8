import type { SyntheticEvent } from 'react';
import { useRouteLoaderData } from 'react-router';

import { basisWords, modalityWords } from '../../claims/words.js';
import { typeWords } from '../../entities/types.js';
import type { FrameData } from '../../frame/load-frame.js';
import { type Filters as FilterValues, NO_FILTERS } from '../../graph/view.js';
import { EXPLORE_PATH, FILTER_PARAMETERS, readView, viewAddress } from '../../graph/view-address.js';
import { useWords } from '../../language/words.js';
import { ChangeLink } from './change-link.js';
import styles from './explore.module.css';
import type { Explorer } from './use-explore.js';
import { words } from './words.js';

/** What is kept. It is a form of its own right: without scripts it is sent, with them every tick counts at once. */
export function FilterForm({ explorer }: { readonly explorer: Explorer }) {
  const texts = useWords(words);
  const types = useWords(typeWords);
  const bases = useWords(basisWords);
  const modalities = useWords(modalityWords);
  const frame = useRouteLoaderData<FrameData>('frame');
  const { view } = explorer.data;
  const { filters } = view;
  // Words in capitals are relationships, those in camel case are values.
  const relationships = (frame?.predicates.nodes ?? []).filter(({ name }) => name === name.toUpperCase());
  const change = (form: HTMLFormElement): void => {
    const read = readView(
      new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, value as string])),
    );
    explorer.change({ kind: 'filter', filters: read.filters });
  };
  return (
    <form
      // Ticks that an undo takes back are those of another form.
      key={JSON.stringify(filters)}
      action={EXPLORE_PATH}
      className={styles.filters}
      onChange={({ currentTarget, target }) => {
        if ((target as HTMLElement).matches('[type=checkbox]')) change(currentTarget);
      }}
      onSubmit={(event: SyntheticEvent<HTMLFormElement>) => {
        event.preventDefault();
        change(event.currentTarget);
      }}
    >
      {hiddenFields(viewAddress({ ...view, filters: NO_FILTERS })).map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      <Choices
        legend={texts.entityTypes}
        name={FILTER_PARAMETERS.entityTypes}
        all={Object.entries(types)}
        chosen={filters.entityTypes}
      />
      <Choices
        legend={texts.relationshipTypes}
        name={FILTER_PARAMETERS.relationshipTypes}
        all={relationships.map(({ name, label }) => [name, label])}
        chosen={filters.relationshipTypes}
      />
      <Choices
        legend={texts.basis}
        name={FILTER_PARAMETERS.basis}
        all={Object.entries(bases)}
        chosen={filters.basis}
      />
      <Choices
        legend={texts.modality}
        name={FILTER_PARAMETERS.modality}
        all={Object.entries(modalities)}
        chosen={filters.modality}
      />
      <p className="quiet">{texts.treeNote}</p>
      <p className={styles.row}>
        <label htmlFor="valid-in">{texts.validIn}</label>
        <input
          id="valid-in"
          className="field"
          name={FILTER_PARAMETERS.validIn}
          defaultValue={filters.validIn ?? ''}
          placeholder="2022"
          aria-describedby="valid-in-hint"
          size={12}
        />
        <span id="valid-in-hint" className="quiet">
          {texts.validInHint}
        </span>
      </p>
      <p className={styles.row}>
        <button type="submit" className="button">
          {texts.apply}
        </button>
        <ChangeLink explorer={explorer} to={{ kind: 'filter', filters: NO_FILTERS }} className="button">
          {texts.clear}
        </ChangeLink>
      </p>
    </form>
  );
}

/** How many filters are set. */
export function filterCount(filters: FilterValues): number {
  const { entityTypes, relationshipTypes, basis, modality, validIn } = filters;
  const lists = [entityTypes, relationshipTypes, basis, modality];
  return lists.reduce((count, list) => count + list.length, validIn === undefined ? 0 : 1);
}

function Choices({
  legend,
  name,
  all,
  chosen,
}: {
  readonly legend: string;
  readonly name: string;
  readonly all: readonly (readonly [value: string, label: string])[];
  readonly chosen: readonly string[];
}) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {all.map(([value, label]) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

function hiddenFields(address: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(address.slice(EXPLORE_PATH.length))];
}
