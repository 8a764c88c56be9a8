import { useWords } from '../../language/words.js';
import styles from './entity.module.css';
import type { PageEntity } from './group-claims.js';
import { words } from './words.js';

/** What the page has, and where else the entity can be seen. */
export function EntityAside({
  entity,
  sections,
}: {
  readonly entity: PageEntity;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}) {
  const texts = useWords(words);
  return (
    <aside className={styles.aside}>
      <nav aria-label={texts.onThisPage}>
        <p className={styles.label}>{texts.onThisPage}</p>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <dl>
        <dt>{texts.id}</dt>
        <dd>
          <code>{entity.id}</code>
        </dd>
        {entity.__typename === 'Region' && entity.code !== null ? (
          <>
            <dt>{texts.code}</dt>
            <dd>{entity.code}</dd>
          </>
        ) : null}
      </dl>
      <p>
        <a href={entity.browserUrl}>{texts.neo4jBrowser}</a>
      </p>
    </aside>
  );
}
