import { Link } from 'react-router';

import { BarLegend } from '../../figures/bar-legend.js';
import { BoundBar } from '../../figures/bound-bar.js';
import { formatAmount, withBound } from '../../figures/format-number.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import { DataTable } from '../../tables/data-table.js';
import type { AmountFragment, EligibilityAcrossQuery } from './eligibility.graphql.js';
import styles from './eligibility.module.css';
import { type Opened, type Said, saidAddress } from './said.js';
import { words } from './words.js';

type Row = EligibilityAcrossQuery['eligibility'][number];

interface BarsProps {
  readonly rows: readonly Row[];
  readonly said: Said;
  readonly opened: Opened;
}

/** What an enterprise would get where: a bar for each region, ended as far as its sum is known. */
export function RegionBars({ rows, said, opened }: BarsProps) {
  const texts = useWords(words);
  const longest = Math.max(0, ...rows.map(({ atMost }) => atMost?.amount ?? 0));
  return (
    <>
      <BarLegend />
      <ol className={styles.bars}>
        {rows.map(({ region, atMost, applies, cannotBeTold, doesNotApply }) => (
          <li key={region.id}>
            <Link
              to={saidAddress(said, { at: region.id })}
              className={styles.bar}
              aria-current={opened.at === region.id ? 'true' : undefined}
              data-region={region.id}
            >
              <b>{region.name}</b>
              {atMost === null ? (
                <span className={styles.hole}>{texts.noAmount}</span>
              ) : (
                <BoundBar
                  amount={atMost.amount}
                  longest={longest}
                  comparator={atMost.comparator}
                  basis="STATED"
                />
              )}
              <strong>{atMost === null ? null : <AmountText amount={atMost} />}</strong>
              <span className={styles.counts}>{texts.counts(applies, cannotBeTold, doesNotApply)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What the bars show, with the least that is assured. */
export function RegionTable({ rows }: Pick<BarsProps, 'rows'>) {
  const texts = useWords(words);
  return (
    <DataTable
      caption={texts.across}
      captionHidden
      rows={rows}
      rowKey={({ region }) => region.id}
      columns={[
        { key: 'region', header: texts.region, cell: ({ region }) => region.name },
        {
          key: 'most',
          header: texts.atMost,
          numeric: true,
          cell: ({ atMost }) => (atMost === null ? texts.noAmount : <AmountText amount={atMost} />),
        },
        {
          key: 'least',
          header: texts.atLeast,
          numeric: true,
          cell: ({ atLeast }) => (atLeast === null ? texts.notAssured : <AmountText amount={atLeast} />),
        },
        {
          key: 'counts',
          header: texts.outcome,
          cell: ({ applies, cannotBeTold, doesNotApply }) =>
            texts.counts(applies, cannotBeTold, doesNotApply),
        },
      ]}
    />
  );
}

/** An amount with its bound. */
export function AmountText({ amount }: { readonly amount: AmountFragment }) {
  const language = useLanguage();
  return withBound(formatAmount(amount.amount, amount.currency, language), amount.comparator, language);
}
