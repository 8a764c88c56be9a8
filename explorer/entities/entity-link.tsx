import { Link } from 'react-router';

import { useWords } from '../language/words.js';
import { entityAddress } from '../routing/addresses.js';
import styles from './entities.module.css';
import type { NamedFragment } from './named.graphql.js';
import { typeWords } from './types.js';

/** An entity by its mark and name, as a link to its page. */
export function EntityLink({ entity }: { readonly entity: NamedFragment }) {
  return (
    <Link to={entityAddress(entity.id)} className={styles.link}>
      <TypeMark type={entity.__typename} />
      {entity.name}
    </Link>
  );
}

/** The colour of a type, and its word: seen where `labelled`, else for who hears the page. */
export function TypeMark({
  type,
  labelled = false,
}: {
  readonly type: NamedFragment['__typename'];
  readonly labelled?: boolean;
}) {
  const word = useWords(typeWords)[type];
  return (
    <span className={labelled ? styles.chip : styles.mark} data-node-type={type}>
      <span className={labelled ? undefined : 'visually-hidden'}>{word}</span>
      {labelled ? null : <span className="visually-hidden"> </span>}
    </span>
  );
}
