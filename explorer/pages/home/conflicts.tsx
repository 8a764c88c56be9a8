import { ClaimCard } from '../../claims/claim-card.js';
import { EntityLink } from '../../entities/entity-link.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords } from '../../language/words.js';
import type { HomeQuery } from './home.graphql.js';
import styles from './home.module.css';
import { words } from './words.js';

/** Claims that cannot all be true, side by side; nothing where there are none. */
export function Conflicts({ conflicts }: { readonly conflicts: HomeQuery['conflicts'] }) {
  const texts = useWords(words);
  const vocabulary = useVocabulary();
  if (conflicts.length === 0) return null;
  return (
    <section>
      <h2>{texts.conflicts}</h2>
      {conflicts.map(({ subject, predicate, resolved, claims }) => (
        <div key={`${subject.id} ${predicate}`} className={styles.conflict}>
          <p>
            <EntityLink entity={subject} /> · {vocabulary.predicate(predicate)}{' '}
            <span className="quiet">{resolved ? texts.resolved : texts.open}</span>
          </p>
          <ul className={styles.sides}>
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimCard claim={claim} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
