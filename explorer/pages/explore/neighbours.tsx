import { TypeMark } from '../../entities/entity-link.js';
import { typeWords } from '../../entities/types.js';
import { groupNeighbours, type NeighbourGroup } from '../../graph/group-neighbours.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords } from '../../language/words.js';
import { EmptyState } from '../../states/states.js';
import { ChangeLink } from './change-link.js';
import styles from './explore.module.css';
import { LinkSample } from './link-sample.js';
import type { MenuAsk } from './node-menu.js';
import { aroundCount, type Explorer } from './use-explore.js';
import { words } from './words.js';

/** What is around the entity that is looked at, by how it is tied: the same as the picture, with what it leaves out. */
export function Neighbours({
  explorer,
  onMenu,
}: {
  readonly explorer: Explorer;
  readonly onMenu: (ask: MenuAsk) => void;
}) {
  const texts = useWords(words);
  const { data, visible } = explorer;
  const { focus } = data;
  if (focus === undefined) return null;
  const { node, total, groups } = focus;
  const shown = aroundCount(visible, node.id);
  const listed = groupNeighbours(visible, node.id, groups);
  return (
    <section className={styles.neighbours} aria-labelledby="neighbours">
      <h2 id="neighbours">{texts.neighbours(node.name)}</h2>
      {listed.length === 0 ? (
        <EmptyState>{anyFilter(data.view.filters) ? texts.noneFiltered : texts.none}</EmptyState>
      ) : (
        <p className="quiet">{texts.shown(shown, Math.max(total, shown))}</p>
      )}
      <p className={styles.row}>
        <ChangeLink explorer={explorer} to={{ kind: 'expand', id: node.id }} className="button">
          {texts.expandAll}
        </ChangeLink>
        {data.view.expansions.some(({ id }) => id === node.id) ? (
          <ChangeLink explorer={explorer} to={{ kind: 'collapse', id: node.id }} className="button">
            {texts.collapse}
          </ChangeLink>
        ) : null}
      </p>
      <ul className={styles.groups}>
        {listed.map((group) => (
          <GroupList
            key={`${group.type} ${group.direction} ${group.entityType}`}
            explorer={explorer}
            id={node.id}
            group={group}
            onMenu={onMenu}
          />
        ))}
      </ul>
    </section>
  );
}

function anyFilter(filters: object): boolean {
  return Object.values(filters).some((value: unknown) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
}

function GroupList({
  explorer,
  id,
  group,
  onMenu,
}: {
  readonly explorer: Explorer;
  readonly id: string;
  readonly group: NeighbourGroup;
  readonly onMenu: (ask: MenuAsk) => void;
}) {
  const texts = useWords(words);
  const types = useWords(typeWords);
  const vocabulary = useVocabulary();
  const { shown, count, type, direction, entityType } = group;
  const word = vocabulary.predicate(type);
  return (
    <li>
      <details open={shown.length > 0}>
        <summary>
          <TypeMark type={entityType} />
          {direction === 'OUT' ? `→ ${word} · ${types[entityType]}` : `← ${word} · ${types[entityType]}`}{' '}
          <span className={styles.count}>{shown.length < count ? `${shown.length} / ${count}` : count}</span>
        </summary>
        <ul>
          {shown.map(({ node, link }) => (
            <li key={node.id} className={styles.neighbour}>
              <ChangeLink
                explorer={explorer}
                to={{ kind: 'select', selected: { kind: 'node', key: node.id } }}
              >
                {node.name}
              </ChangeLink>
              <ChangeLink
                explorer={explorer}
                to={{ kind: 'select', selected: { kind: 'link', key: link.key } }}
                className={styles.sample}
                label={`${texts.step}: ${word}, ${node.name}`}
                current={explorer.data.view.selected?.key === link.key}
              >
                <LinkSample link={link} />
              </ChangeLink>
              <MenuButton id={node.id} name={node.name} onMenu={onMenu} />
            </li>
          ))}
        </ul>
        {shown.length < count ? (
          <ChangeLink
            explorer={explorer}
            to={{ kind: 'expand', id, group: { type, direction, entityType } }}
            className={styles.more}
          >
            {texts.more(count - shown.length)}
          </ChangeLink>
        ) : null}
      </details>
    </li>
  );
}

function MenuButton({
  id,
  name,
  onMenu,
}: {
  readonly id: string;
  readonly name: string;
  readonly onMenu: (ask: MenuAsk) => void;
}) {
  const { actions } = useWords(words);
  return (
    <button
      type="button"
      className={`${styles.dots} needs-scripts`}
      aria-label={actions(name)}
      aria-haspopup="menu"
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        onMenu({ id, at: { x: left, y: bottom } });
      }}
    >
      ⋯
    </button>
  );
}
