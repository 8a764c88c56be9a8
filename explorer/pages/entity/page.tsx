import { useMemo } from 'react';

import { type FailureNote, noteOf, notFound } from '../../asking/failure.js';
import { useLanguage } from '../../language/language.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords, wordsIn } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { EmptyState, ErrorState } from '../../states/states.js';
import { entityAlikeOperation, type EntityAlikeQuery } from './alike.graphql.js';
import { AlikeList } from './alike.js';
import { Around } from './around.js';
import { entityAroundOperation, type EntityAroundQuery } from './around.graphql.js';
import { Cite } from './cite.js';
import { entityPageOperation, type EntityPageQuery } from './entity.graphql.js';
import { EntityAside } from './entity-aside.js';
import { EntityHead } from './entity-head.js';
import styles from './entity.module.css';
import { groupClaims, type PageEntity } from './group-claims.js';
import { headlineOf } from './headline.js';
import { MoreClaims } from './more-claims.js';
import { sectionsOf } from './sections.js';
import { words } from './words.js';

interface EntityData {
  readonly entity: PageEntity;
  readonly snapshot: EntityPageQuery['snapshot'];
  readonly around: EntityAroundQuery['neighbourhood'];
  /** What is like it, or why that could not be told: the rest of the page stands. */
  readonly alike: EntityAlikeQuery['alike'] | FailureNote;
  /** Where the page is, without what only chooses a part or a language of it. */
  readonly address: string;
  /** Whether claims come before those of this page. */
  readonly later: boolean;
}

export const page = definePage<EntityData>({
  async load({ ask, params, search, url, language }) {
    const id = params['id'] ?? '';
    const after = search.get('after');
    // Side by side; of an entity that is not there, the first says so in the words of the page.
    const others = Promise.all([
      ask(entityAroundOperation, { id }),
      ask(entityAlikeOperation, { id }).then(({ alike }) => alike, noteOf),
    ]);
    others.catch(() => undefined);
    const { node, snapshot } = await ask(entityPageOperation, { id, ...(after === null ? {} : { after }) });
    if (node === null || !('claims' in node) || !('browserUrl' in node)) {
      throw notFound(wordsIn(words, language).noEntity(id));
    }
    const [{ neighbourhood }, alike] = await others;
    const address = `${url.origin}${url.pathname}`;
    return { entity: node, snapshot, around: neighbourhood, alike, address, later: after !== null };
  },
  title: ({ entity }) => entity.name,
  Component: EntityPage,
});

function EntityPage({
  data: { entity, snapshot, around, alike, address, later },
}: {
  readonly data: EntityData;
}) {
  const texts = useWords(words);
  const language = useLanguage();
  const vocabulary = useVocabulary();
  const groups = useMemo(() => groupClaims(entity.id, entity.claims.nodes), [entity]);
  const sections = sectionsOf(entity, groups, texts);
  return (
    <div className={styles.page}>
      <EntityHead entity={entity} headline={headlineOf(entity, groups, vocabulary, language)} />
      <div className={styles.sections}>
        {sections.length === 0 ? <EmptyState>{texts.empty}</EmptyState> : null}
        {sections.map(({ id, title, content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {content}
          </section>
        ))}
        {around.nodes.length === 0 ? null : (
          <section id="around" aria-labelledby="around-title">
            <h2 id="around-title">{texts.around}</h2>
            <Around around={around} />
          </section>
        )}
        {isAlike(alike) ? (
          <section id="alike" aria-labelledby="alike-title">
            <h2 id="alike-title">{texts.alike}</h2>
            {'messages' in alike ? <ErrorState note={alike} /> : <AlikeList self={entity.id} alike={alike} />}
          </section>
        ) : null}
        <MoreClaims entity={entity} later={later} />
        <Cite entity={entity} snapshot={snapshot} address={address} />
      </div>
      <EntityAside
        entity={entity}
        sections={[
          ...sections,
          ...(around.nodes.length === 0 ? [] : [{ id: 'around', title: texts.around }]),
          ...(isAlike(alike) ? [{ id: 'alike', title: texts.alike }] : []),
          { id: 'cite', title: texts.cite },
        ]}
      />
    </div>
  );
}

/** Whether anything is like it, or there is something to say in its place. */
function isAlike(alike: EntityData['alike']): alike is NonNullable<EntityData['alike']> {
  return alike !== null && ('messages' in alike || alike.nodes.length > 0);
}
