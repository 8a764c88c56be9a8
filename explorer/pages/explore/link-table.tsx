import type { RefObject } from 'react';

import { basisWords, modalityWords } from '../../claims/words.js';
import { EntityLink } from '../../entities/entity-link.js';
import { typeWords } from '../../entities/types.js';
import { download } from '../../graph/download.js';
import { glyphs } from '../../graph/look.js';
import { graphRows, writeCsv } from '../../graph/write-csv.js';
import { writeSvg } from '../../graph/write-svg.js';
import type { GraphLink } from '../../graph/graph.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords } from '../../language/words.js';
import { DataTable } from '../../tables/data-table.js';
import { ChangeLink } from './change-link.js';
import styles from './explore.module.css';
import type { Drawn } from '../../graph/use-drawn.js';
import type { Explorer } from './use-explore.js';
import { words } from './words.js';

/** The picture as a table, and both as files. */
export function LinkTable({
  explorer,
  drawnRef,
  title,
}: {
  readonly explorer: Explorer;
  readonly drawnRef: RefObject<Drawn | null>;
  readonly title: string;
}) {
  const texts = useWords(words);
  const bases = useWords(basisWords);
  const modalities = useWords(modalityWords);
  const types: Readonly<Record<string, string>> = useWords(typeWords);
  const signs: Readonly<Record<string, string>> = useWords(glyphs);
  const vocabulary = useVocabulary();
  const { visible, data } = explorer;
  const nodes = new Map(visible.nodes.map((node) => [node.id, node]));
  const end = (id: string) => {
    const node = nodes.get(id);
    return node === undefined ? id : <EntityLink entity={node} />;
  };
  const basis = (name: string | null): string =>
    name === null ? texts.reference : bases[name as keyof typeof bases];
  const modality = (name: string | null): string =>
    name === null ? '' : modalities[name as keyof typeof modalities];
  const saveCsv = (): void => {
    const rows = graphRows(visible, {
      header: texts.csvHeader.split(','),
      entityType: (type) => types[type] ?? type,
      link: (type) => vocabulary.predicate(type),
      basis,
      modality,
    });
    download(`${title}.csv`, new Blob([writeCsv(rows)], { type: 'text/csv' }));
  };
  const savePng = async (): Promise<void> => {
    if (drawnRef.current === null) return;
    const { canvas, colors } = drawnRef.current;
    download(`${title}.png`, await canvas.png(colors.ground));
  };
  const saveSvg = (): void => {
    if (drawnRef.current === null) return;
    const { canvas, colors } = drawnRef.current;
    const svg = writeSvg({
      graph: visible,
      places: canvas.places(),
      colors,
      view: data.view,
      title,
      glyph: (type) => signs[type] ?? '',
      link: (type) => vocabulary.predicate(type),
    });
    download(`${title}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  };
  return (
    <section className={styles.table}>
      <h2>{texts.table}</h2>
      <p className={`${styles.row} needs-scripts`}>
        <button type="button" className="button" onClick={saveCsv}>
          {texts.csv}
        </button>
        <button type="button" className="button" onClick={() => void savePng()}>
          {texts.png}
        </button>
        <button type="button" className="button" onClick={saveSvg}>
          {texts.svg}
        </button>
      </p>
      <DataTable<GraphLink>
        caption={texts.table}
        captionHidden
        rows={visible.links}
        rowKey={({ key }) => key}
        columns={[
          { key: 'from', header: texts.from, cell: ({ from }) => end(from) },
          { key: 'link', header: texts.link, cell: ({ type }) => vocabulary.predicate(type) },
          { key: 'to', header: texts.to, cell: ({ to }) => end(to) },
          { key: 'basis', header: texts.basis, short: true, cell: (link) => basis(link.basis) },
          { key: 'modality', header: texts.modality, short: true, cell: (link) => modality(link.modality) },
          {
            key: 'claims',
            header: texts.claims,
            numeric: true,
            cell: ({ key, claimIds }) =>
              claimIds.length === 0 ? (
                0
              ) : (
                <ChangeLink explorer={explorer} to={{ kind: 'select', selected: { kind: 'link', key } }}>
                  <span className="visually-hidden">{texts.step}: </span>
                  {claimIds.length}
                </ChangeLink>
              ),
          },
        ]}
      />
    </section>
  );
}
