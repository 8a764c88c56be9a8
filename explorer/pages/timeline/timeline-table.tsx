import { basisWords, modalityWords } from '../../claims/words.js';
import { formatDate } from '../../figures/format-date.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import { DataTable } from '../../tables/data-table.js';
import { EntryText } from './moment-row.js';
import type { DatedFragment } from './timeline.graphql.js';
import { kindWords, words } from './words.js';

/** What the picture shows: a row for each dated claim. */
export function TimelineTable({ entries }: { readonly entries: readonly DatedFragment[] }) {
  const texts = useWords(words);
  const kinds = useWords(kindWords);
  const modalities = useWords(modalityWords);
  const bases = useWords(basisWords);
  const language = useLanguage();
  return (
    <DataTable
      caption={texts.title}
      captionHidden
      rows={entries}
      rowKey={({ claim, kind }) => `${claim.id} ${kind}`}
      columns={[
        { key: 'date', header: texts.date, cell: ({ date }) => formatDate(date.edtf, language) },
        { key: 'text', header: texts.inText, cell: ({ date }) => <span lang="zh">{date.text}</span> },
        { key: 'claim', header: texts.claim, cell: (entry) => <EntryText entry={entry} /> },
        { key: 'kind', header: texts.kind, cell: ({ kind }) => kinds[kind] },
        { key: 'state', header: texts.state, cell: ({ claim }) => modalities[claim.modality] },
        { key: 'basis', header: texts.basis, cell: ({ claim }) => bases[claim.basis] },
      ]}
    />
  );
}
