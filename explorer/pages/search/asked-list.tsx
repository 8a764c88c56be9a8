import { BasisMark, ModalityMark } from '../../claims/marks.js';
import { EntityLink } from '../../entities/entity-link.js';
import { manyWords } from '../../entities/types.js';
import { ValueText } from '../../figures/value-text.js';
import { useWords } from '../../language/words.js';
import type { FoundList } from '../../searching/load-list.js';
import { words as searchWords } from '../../searching/words.js';
import { DataTable } from '../../tables/data-table.js';
import styles from './search.module.css';
import { words } from './words.js';

/** The list that a question such as 通州 基金 asks for, with how each entry is tied to the entity. */
export function AskedList({ found: { type, list } }: { readonly found: FoundList }) {
  const texts = useWords(words);
  const { listOf, count } = useWords(searchWords);
  const types = useWords(manyWords);
  const { centre, nodes, edges, totalCount, exact } = list;
  const ties = (id: string) =>
    edges.filter(
      ({ from, to }) => (from.id === id && to.id === centre.id) || (to.id === id && from.id === centre.id),
    );
  const sized = nodes.some(({ node }) => node.__typename === 'Fund' && node.size !== null);
  return (
    <section>
      <h2>
        {listOf(centre.name, types[type])} <span className="quiet">{count(totalCount, exact)}</span>
      </h2>
      <DataTable
        caption={listOf(centre.name, types[type])}
        captionHidden
        rows={nodes}
        rowKey={({ node }) => node.id}
        columns={[
          { key: 'name', header: types[type], cell: ({ node }) => <EntityLink entity={node} /> },
          ...(sized
            ? [
                {
                  key: 'size',
                  header: texts.size,
                  numeric: true,
                  cell: ({ node }: (typeof nodes)[number]) =>
                    node.__typename === 'Fund' && node.size !== null ? (
                      <ValueText value={node.size} />
                    ) : (
                      texts.unknown
                    ),
                },
              ]
            : []),
          {
            key: 'tie',
            header: texts.tie,
            cell: ({ node }) => (
              <ul>
                {ties(node.id).map(({ type: tie, label, from, basis, modality }) => (
                  <li key={`${from.id} ${tie}`} className={styles.tie}>
                    {from.id === centre.id ? `${centre.name} ${label}` : `${label} ${centre.name}`}{' '}
                    {basis === 'INFERRED' ? <BasisMark basis={basis} /> : null}{' '}
                    {modality === null || modality === 'ACTUAL' ? null : <ModalityMark modality={modality} />}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <p>
        {texts.onPage} <EntityLink entity={centre} />
      </p>
    </section>
  );
}
