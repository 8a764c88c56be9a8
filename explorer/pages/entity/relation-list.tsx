import { ClaimCard } from '../../claims/claim-card.js';
import { BasisMark, ModalityMark } from '../../claims/marks.js';
import { EntityLink, TypeMark } from '../../entities/entity-link.js';
import { ValueText } from '../../figures/value-text.js';
import { useLanguage } from '../../language/language.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords } from '../../language/words.js';
import styles from './entity.module.css';
import type { PageClaim, Relation, RelationGroup } from './group-claims.js';
import { inverseOf } from './inverse.js';
import { words } from './words.js';

/** More of one kind than this are folded away. */
const SHOWN = 12;

/** What an entity is tied to, by how; behind each one the claims that say so. */
export function RelationList({
  groups,
  place,
}: {
  readonly groups: readonly RelationGroup[];
  /** Whether the entity is somewhere to be. */
  readonly place: boolean;
}) {
  const texts = useWords(words);
  const vocabulary = useVocabulary();
  const language = useLanguage();
  return groups.map(({ predicate, direction, type, entries }) => {
    const more = entries.slice(SHOWN);
    return (
      <div key={`${direction} ${predicate} ${type}`} className={styles.group} data-relationship={predicate}>
        <h3>
          {direction === 'in'
            ? inverseOf(predicate, vocabulary, place, language)
            : texts.outHeading(vocabulary.predicate(predicate))}{' '}
          <TypeMark type={type} labelled /> <span className="quiet">{entries.length}</span>
        </h3>
        <RelationItems entries={entries.slice(0, SHOWN)} />
        {more.length === 0 ? null : (
          <details>
            <summary>{texts.more(more.length)}</summary>
            <RelationItems entries={more} />
          </details>
        )}
      </div>
    );
  });
}

function RelationItems({ entries }: { readonly entries: readonly Relation[] }) {
  return (
    <ul className={styles.relations}>
      {entries.map(({ other, claims }) => (
        <li key={other.id}>
          <p>
            <EntityLink entity={other} /> <Reserve claims={claims} />
          </p>
          <Sources claims={claims} />
        </li>
      ))}
    </ul>
  );
}

/** How large the effect is, and what is less than stated and actual. */
function Reserve({ claims }: { readonly claims: readonly PageClaim[] }) {
  const value = claims.find((claim) => claim.value !== null)?.value ?? null;
  const [first] = claims;
  const inferred = claims.every(({ basis }) => basis === 'INFERRED');
  const alike = first !== undefined && claims.every(({ modality }) => modality === first.modality);
  return (
    <>
      {value === null ? null : (
        <b>
          <ValueText value={value} />{' '}
        </b>
      )}
      {inferred ? <BasisMark basis="INFERRED" /> : null}{' '}
      {alike && first.modality !== 'ACTUAL' ? <ModalityMark modality={first.modality} /> : null}
    </>
  );
}

function Sources({ claims }: { readonly claims: readonly PageClaim[] }) {
  const { source, sources } = useWords(words);
  const count = claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return (
    <details>
      <summary>{count === 1 ? source : sources(count)}</summary>
      {claims.map((claim) => (
        <div key={claim.id} id={claim.id}>
          <ClaimCard claim={claim} />
        </div>
      ))}
    </details>
  );
}
