import { Link } from 'react-router';

import { ClaimList } from '../../claims/claim-list.js';
import { TypeMark } from '../../entities/entity-link.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords } from '../../language/words.js';
import { entityAddress } from '../../routing/addresses.js';
import { EmptyState } from '../../states/states.js';
import styles from './explore.module.css';
import type { Explorer } from './use-explore.js';
import { words } from './words.js';

/** What is said of what is selected: every value with its bound, every claim with its sentence and document. */
export function Details({ explorer: { data } }: { readonly explorer: Explorer }) {
  const texts = useWords(words);
  const vocabulary = useVocabulary();
  const { details, focus, graph, view } = data;
  const link = graph.links.find(({ key }) => key === view.selected?.key);
  const node = link === undefined ? focus?.node : undefined;
  if (link === undefined && node === undefined) return null;
  const name = (id: string): string => graph.nodes.find((each) => each.id === id)?.name ?? id;
  return (
    <section className={styles.details} aria-labelledby="details">
      <h2 id="details">
        {node === undefined ? null : (
          <>
            {node.name} <TypeMark type={node.__typename} labelled />
          </>
        )}
        {link === undefined ? null : `${name(link.from)} ${vocabulary.predicate(link.type)} ${name(link.to)}`}
      </h2>
      {details.claims.length === 0 ? (
        link === undefined ? null : (
          <EmptyState>{texts.fromTree}</EmptyState>
        )
      ) : (
        <>
          <p className="quiet">{texts.claimsOf(details.claims.length, details.total)}</p>
          <ClaimList claims={details.claims} />
        </>
      )}
      {node === undefined ? null : (
        <p>
          <Link to={entityAddress(node.id)}>
            {details.claims.length < details.total ? texts.allClaims : texts.page}
          </Link>
        </p>
      )}
    </section>
  );
}
