import { useWords } from '../language/words.js';
import { EmptyState } from '../states/states.js';
import { ClaimCard } from './claim-card.js';
import type { ClaimFragment } from './claim.graphql.js';
import styles from './claims.module.css';
import { words } from './words.js';

/** Claims one below the other, in the order that they are given in. */
export function ClaimList({ claims }: { readonly claims: readonly ClaimFragment[] }) {
  const { none } = useWords(words);
  if (claims.length === 0) return <EmptyState>{none}</EmptyState>;
  return (
    <ul className={styles.list}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimCard claim={claim} />
        </li>
      ))}
    </ul>
  );
}
