import { type SyntheticEvent, useState } from 'react';

import { askService } from '../../asking/ask-service.js';
import { type FailureNote, noteOf } from '../../asking/failure.js';
import { EntityLink } from '../../entities/entity-link.js';
import type { NamedFragment } from '../../entities/named.graphql.js';
import { useLanguage } from '../../language/language.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords } from '../../language/words.js';
import { EmptyState, ErrorState } from '../../states/states.js';
import { ChangeLink } from './change-link.js';
import { findEntityOperation } from './explore.graphql.js';
import styles from './explore.module.css';
import { LinkSample } from './link-sample.js';
import type { FoundPath } from './loading/find-paths.js';
import type { Explorer } from './use-explore.js';
import { words } from './words.js';

/** How two entities are connected: a search for the second one, and the paths in words, each step with its source. */
export function PathFinder({ explorer }: { readonly explorer: Explorer }) {
  const texts = useWords(words);
  const { view, paths, focus } = explorer.data;
  return (
    <div className={styles.paths}>
      {paths === undefined ? null : paths.length === 0 ? (
        <EmptyState>{texts.noPath}</EmptyState>
      ) : (
        <>
          <p>{texts.pathCount(paths.length, paths[0]?.links.length ?? 0)}</p>
          <ol className={styles.pathList}>
            {paths.map((path) => (
              <PathInWords key={path.links.join(' ')} explorer={explorer} path={path} />
            ))}
          </ol>
        </>
      )}
      {view.path === undefined ? null : (
        <p className={styles.row}>
          <ChangeLink explorer={explorer} to={{ kind: 'endPath' }} className="button">
            {texts.endPath}
          </ChangeLink>
          {view.root === undefined ? null : (
            <ChangeLink explorer={explorer} to={{ kind: 'onlyPath' }} className="button">
              {texts.onlyPath}
            </ChangeLink>
          )}
        </p>
      )}
      {focus === undefined ? null : <OtherEnd explorer={explorer} from={focus.node} />}
    </div>
  );
}

function PathInWords({ explorer, path }: { readonly explorer: Explorer; readonly path: FoundPath }) {
  const texts = useWords(words);
  const vocabulary = useVocabulary();
  const { graph, view } = explorer.data;
  return (
    <li>
      {path.nodes.map((id, index) => {
        const node = graph.nodes.find((each) => each.id === id);
        const link = graph.links.find(({ key }) => key === path.links[index]);
        return (
          <span key={id}>
            {node === undefined ? id : <EntityLink entity={node} />}
            {link === undefined ? null : (
              <>
                {' '}
                <ChangeLink
                  explorer={explorer}
                  to={{ kind: 'select', selected: { kind: 'link', key: link.key } }}
                  className={styles.step}
                  current={view.selected?.key === link.key}
                >
                  {link.from === id ? null : '← '}
                  <LinkSample link={link} /> {vocabulary.predicate(link.type)}
                  {link.from === id ? ' →' : null}
                  <span className="visually-hidden"> {texts.step}</span>
                </ChangeLink>{' '}
              </>
            )}
          </span>
        );
      })}
    </li>
  );
}

function OtherEnd({ explorer, from }: { readonly explorer: Explorer; readonly from: NamedFragment }) {
  const texts = useWords(words);
  const language = useLanguage();
  const [found, setFound] = useState<readonly NamedFragment[]>();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<FailureNote>();
  const find = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setFailure(undefined);
    try {
      const { search } = await askService(language)(findEntityOperation, { text });
      setFound(
        search.edges.flatMap(({ node }) =>
          node.__typename !== 'Claim' && 'name' in node && node.id !== from.id ? [node] : [],
        ),
      );
    } catch (error) {
      setFailure(noteOf(error));
    }
  };
  return (
    <form className={`${styles.row} needs-scripts`} onSubmit={(event) => void find(event)}>
      <label htmlFor="path-to">{texts.pathTo(from.name)}</label>
      <input
        id="path-to"
        className="field"
        value={text}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="button">
        {texts.find}
      </button>
      {failure === undefined ? null : <ErrorState note={failure} />}
      <div role="status" className={styles.found}>
        {found === undefined ? null : found.length === 0 ? (
          <p>{texts.noneFound(text)}</p>
        ) : (
          <>
            <p>{texts.choose}</p>
            <ul>
              {found.map((entity) => (
                <li key={entity.id}>
                  <button
                    type="button"
                    className="button"
                    onClick={() => {
                      setFound(undefined);
                      explorer.change({ kind: 'path', from: from.id, to: entity.id });
                    }}
                  >
                    {entity.name}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </form>
  );
}
