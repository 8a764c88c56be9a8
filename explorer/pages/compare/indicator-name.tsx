import { ModalityMark } from '../../claims/marks.js';
import { EntityLink } from '../../entities/entity-link.js';
import { formatDate } from '../../figures/format-date.js';
import { ValueText } from '../../figures/value-text.js';
import { useLanguage } from '../../language/language.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords } from '../../language/words.js';
import type { ComparedRowFragment } from './compare.graphql.js';
import styles from './compare.module.css';
import { words } from './words.js';

/** What the figures of a row are of: the indicator, what narrows it, its time, and whether it is so yet. */
export function IndicatorName({ row }: { readonly row: ComparedRowFragment }) {
  const texts = useWords(words);
  const language = useLanguage();
  const vocabulary = useVocabulary();
  const { indicator, entity, qualifiers, validTime, modality } = row;
  return (
    <>
      <span className={styles.indicator}>{indicator.label}</span>
      {entity === null ? null : (
        <>
          {' '}
          <EntityLink entity={entity} />
        </>
      )}
      <span className={styles.scope}>
        {qualifiers.map(({ name, entity: of, value }) => (
          <span key={`${name} ${of?.id ?? JSON.stringify(value)}`}>
            {vocabulary.qualifier(name)} {of ? <EntityLink entity={of} /> : null}
            {value ? <ValueText value={value} /> : null}
          </span>
        ))}
        <span>{validTime === null ? texts.noTime : formatDate(validTime.edtf, language)}</span>
        {modality === 'ACTUAL' ? null : <ModalityMark modality={modality} />}
      </span>
    </>
  );
}
