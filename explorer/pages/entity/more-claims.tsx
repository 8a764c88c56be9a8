import { Link } from 'react-router';

import { useWords } from '../../language/words.js';
import { entityAddress } from '../../routing/addresses.js';
import styles from './entity.module.css';
import type { PageEntity } from './group-claims.js';
import { words } from './words.js';

/** Where an entity has more claims than a page: how many are shown, and the way to the others. */
export function MoreClaims({ entity, later }: { readonly entity: PageEntity; readonly later: boolean }) {
  const texts = useWords(words);
  const { totalCount, nodes, pageInfo } = entity.claims;
  if (!later && !pageInfo.hasNextPage) return null;
  const address = entityAddress(entity.id);
  return (
    <p className={styles.paging}>
      {texts.page(nodes.length, totalCount)} {later ? <Link to={address}>{texts.first}</Link> : null}{' '}
      {pageInfo.hasNextPage && pageInfo.endCursor !== null ? (
        <Link to={`${address}?${String(new URLSearchParams({ after: pageInfo.endCursor }))}`}>
          {texts.next}
        </Link>
      ) : null}
    </p>
  );
}
