import { EntityLink, TypeMark } from '../../entities/entity-link.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import styles from './entity.module.css';
import type { PageEntity } from './group-claims.js';
import { levelWords, words } from './words.js';

/** What the entity is: its type and place, its name in both languages, and what its claims say in short. */
export function EntityHead({
  entity,
  headline,
}: {
  readonly entity: PageEntity;
  readonly headline: readonly string[];
}) {
  const language = useLanguage();
  const texts = useWords(words);
  const levels = useWords(levelWords);
  const { nameZh, nameEn } = entity;
  const other = language === 'zh' ? nameEn : nameZh;
  const region = entity.__typename === 'Region' ? entity : undefined;
  const above = region === undefined ? [] : [...region.above.nodes].reverse();
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        <TypeMark type={entity.__typename} labelled />
        {region === undefined ? null : <span className="quiet">{levels[region.level]}</span>}
        {above.map((one) => (
          <EntityLink key={one.id} entity={one} />
        ))}
      </p>
      <h1>{entity.name}</h1>
      {other === entity.name ? null : (
        <p className={styles.other} lang={language === 'zh' ? 'en' : 'zh'}>
          {other}
        </p>
      )}
      {entity.aliases.length === 0 ? null : (
        <p className="quiet">
          {texts.also} {entity.aliases.join(texts.comma)}
        </p>
      )}
      {headline.length === 0 ? null : (
        <ul className={styles.headline}>
          {headline.map((clause) => (
            <li key={clause}>{clause}</li>
          ))}
        </ul>
      )}
    </header>
  );
}
