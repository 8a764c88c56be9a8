import { EntityLink } from '../entities/entity-link.js';
import { ValueText } from '../figures/value-text.js';
import { formatDate } from '../figures/format-date.js';
import { useLanguage } from '../language/language.js';
import { useVocabulary } from '../language/vocabulary.js';
import type { ClaimFragment } from './claim.graphql.js';
import styles from './claims.module.css';

/** A claim in words: what it is about, what it says of it, and what narrows it. */
export function ClaimSentence({ claim }: { readonly claim: Omit<ClaimFragment, 'evidence'> }) {
  const vocabulary = useVocabulary();
  const language = useLanguage();
  const { subject, predicate, object, value, qualifiers, validTime } = claim;
  return (
    <p className={styles.sentence}>
      <EntityLink entity={subject} />{' '}
      <span className={styles.predicate}>{vocabulary.predicate(predicate)}</span>{' '}
      {object ? <EntityLink entity={object} /> : null}
      {object && value ? ' · ' : null}
      {value ? (
        <strong className={styles.value}>
          <ValueText value={value} />
        </strong>
      ) : null}
      {qualifiers.map(({ name, entity, value: narrowing }) => (
        <span key={`${name} ${entity?.id ?? JSON.stringify(narrowing)}`} className={styles.qualifier}>
          {' · '}
          {vocabulary.qualifier(name)} {entity ? <EntityLink entity={entity} /> : null}
          {narrowing ? <ValueText value={narrowing} /> : null}
        </span>
      ))}
      {validTime ? (
        <span className={styles.qualifier}>
          {' · '}
          {formatDate(validTime.edtf, language)}
        </span>
      ) : null}
    </p>
  );
}
