import { basisWords } from '../../claims/words.js';
import { EntityLink } from '../../entities/entity-link.js';
import { formatAmount, withBound } from '../../figures/format-number.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import { DataTable } from '../../tables/data-table.js';
import { type Funding, purposeKey } from './selection.js';
import { words } from './words.js';

/** What the bars show: a row for each of them. */
export function FundingTable({ rows }: { readonly rows: readonly Funding[] }) {
  const texts = useWords(words);
  const bases = useWords(basisWords);
  const language = useLanguage();
  const bars = rows.flatMap((row) => [
    { ...row, key: 'all', purpose: texts.total },
    ...row.purposes.map((part) => ({
      ...row,
      key: purposeKey(part),
      purpose: part.sector?.name ?? texts.general,
      amount: part.amount,
      comparator: part.comparator,
      funds: row.funds.filter(({ id }) => part.funds.some((fund) => fund.id === id)),
    })),
  ]);
  return (
    <DataTable
      caption={texts.title}
      captionHidden
      rows={bars}
      rowKey={({ region, currency, key }) => `${region.id} ${currency} ${key}`}
      columns={[
        { key: 'region', header: texts.region, cell: ({ region }) => <EntityLink entity={region} /> },
        { key: 'purpose', header: texts.purpose, cell: ({ purpose }) => purpose },
        {
          key: 'amount',
          header: texts.amount,
          numeric: true,
          cell: ({ amount, currency, comparator }) =>
            withBound(formatAmount(amount, currency, language), comparator, language),
        },
        { key: 'basis', header: texts.basis, cell: ({ basis }) => bases[basis] },
        {
          key: 'funds',
          header: texts.funds,
          cell: ({ funds }) => funds.map(({ name }) => name).join(language === 'zh' ? '、' : ', '),
        },
      ]}
    />
  );
}
