import { ClaimMarks } from '../../claims/claim-marks.js';
import { ClaimNotes } from '../../claims/claim-notes.js';
import { SourceQuotes } from '../../claims/source-quotes.js';
import { EntityLink } from '../../entities/entity-link.js';
import { formatDate } from '../../figures/format-date.js';
import { ValueText } from '../../figures/value-text.js';
import { useLanguage } from '../../language/language.js';
import { useVocabulary } from '../../language/vocabulary.js';
import styles from './entity.module.css';
import type { PageClaim } from './group-claims.js';

/** Values of an entity, each beside the sentence that it was read from. */
export function FigureList({
  self,
  claims,
}: {
  readonly self: string;
  readonly claims: readonly PageClaim[];
}) {
  return (
    <ul className={styles.figures}>
      {claims.map((claim) => (
        <li key={claim.id} id={claim.id}>
          <Figure self={self} claim={claim} />
          <div>
            <SourceQuotes claim={claim} />
            <ClaimNotes claim={claim} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Figure({ self, claim }: { readonly self: string; readonly claim: PageClaim }) {
  const vocabulary = useVocabulary();
  const language = useLanguage();
  const { subject, predicate, object, value, qualifiers, validTime } = claim;
  // With a text the words are the value; a figure is what the eye looks for.
  const long = value?.__typename === 'Text';
  return (
    <div>
      <p className={styles.label}>
        {subject.id === self ? null : <EntityLink entity={subject} />} {vocabulary.predicate(predicate)}{' '}
        {object === null || object.id === self ? null : <EntityLink entity={object} />}
      </p>
      {value === null ? null : (
        <p className={long ? styles.words : styles.figure}>
          <ValueText value={value} />
        </p>
      )}
      {qualifiers.map(({ name, entity, value: narrowing }) => (
        <p key={`${name} ${entity?.id ?? JSON.stringify(narrowing)}`} className="quiet">
          {vocabulary.qualifier(name)} {entity === null ? null : <EntityLink entity={entity} />}
          {narrowing === null ? null : <ValueText value={narrowing} />}
        </p>
      ))}
      {validTime === null ? null : <p className="quiet">{formatDate(validTime.edtf, language)}</p>}
      <ClaimMarks claim={claim} />
    </div>
  );
}
